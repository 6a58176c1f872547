name = Breaking Barriers
