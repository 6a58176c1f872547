name = Coventry College
what = English and job courses for teenagers and adults.
who = Older teenagers and adults. Rules about free places depend on your status.
reach = Ask Coventry Adult Education or your helper how to get in touch.
note = Check with the college which courses are open and what they cost.
