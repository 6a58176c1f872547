name = Right to Remain Toolkit
what = A step-by-step guide to asylum and immigration. Key parts are in several languages.
who = People in the asylum or immigration system, and people who support them.
note = It is information. It is not advice about your own case.
