name = Salvation Army modern slavery line
what = The way in to government support for adults whom others trapped, sold or forced to work (trafficking, modern slavery).
who = Adults to whom this may have happened, and people who help them.
note = Adults are only put forward for this support if they agree. Talk to a lawyer first, if you can. You can ask for an interpreter.
