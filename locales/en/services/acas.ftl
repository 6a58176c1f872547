name = Acas helpline
what = Free advice about your rights at work.
who = Workers and employers. Rights at work do not depend on your visa.
hours = Weekdays. Check the hours on the website.
note = You can ask for an interpreter. The call costs the same as a normal call.
