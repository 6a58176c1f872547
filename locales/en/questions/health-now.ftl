title = Is somebody very ill or badly hurt? Do you think of hurting yourself?
why = If so, we show help for it first. It is free, open day and night, and for everybody.
hint = It is all right to say yes. Nobody asks you for reasons, and your answer stays on this phone.
find-out = If you are not sure how ill somebody is, the NHS helpline can tell you what to do.
