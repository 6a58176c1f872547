title = Plan your next home now
body = Ask your council caseworker now what happens next. You have been in the UK for { $afghan-move-on-months } months or more and live in a temporary home. That home is for a limited time.
