title = Was an application for more time sent before your permission ends?
why = If one was sent in time, things can stay as they are while you wait.
hint = Say no if nothing was sent, or if it was sent after the end date.
find-out = Look for an email or letter from the Home Office that says it got your application.
