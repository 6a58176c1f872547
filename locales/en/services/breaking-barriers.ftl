name = Breaking Barriers
what = Job advice, English and jobs. It has an office in Birmingham.
who = Refugees who are allowed to work.
