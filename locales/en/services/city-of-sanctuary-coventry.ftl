name = Coventry City of Sanctuary
what = A network of people and groups who welcome people seeking sanctuary. It can tell you who helps with what.
who = People seeking sanctuary, their friends, schools and services.
reach = Look on the website.
note = Check this with CRMC first. What we read is many years old.
