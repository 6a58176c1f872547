title = Was an application to stay longer sent before your end date?
why = If one was sent in time, much can stay as it is while you wait.
hint = Say no if nothing was sent, or if it was sent after the end date.
find-out = Look for an email or letter from the Home Office that says it got your application.
