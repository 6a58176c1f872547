title = Ask Migrant Help for emergency asylum housing
body = People who have asked for asylum and have nowhere to sleep can ask for emergency housing through Migrant Help. The line is free, open day and night, and has interpreters. Say that it is for tonight.
