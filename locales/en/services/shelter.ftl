name = Shelter helpline
what = Urgent housing advice: no home tonight, losing your home soon, or a landlord who frightens you.
who = Anyone in England.
hours = Weekdays in the daytime. It may be closed in the evening and at weekends: check on the website.
note = No home tonight and no one answers? Ring your council.
