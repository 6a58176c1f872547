title = Are you in the UK now?
why = Some rules are only for people who are in the UK.
