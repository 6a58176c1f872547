name = Kind of permission
value-indefinite = No end date, also called indefinite leave
value-time-limited = It has an end date
