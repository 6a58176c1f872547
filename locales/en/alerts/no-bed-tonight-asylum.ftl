title = Call Migrant Help now for emergency asylum housing
body = Say that you need a place for tonight. The line is free, open day and night, and has interpreters. People who have asked for asylum and have nowhere to sleep can ask for emergency housing there. The Home Office decides.
