name = Cheylesmore Food Hub
what = A bag of food each week for a small cost.
who = People living in Cheylesmore, Whitley, the Stonehouse Estate and Earlsdon.
reach = Fill in the form on the website first.
note = Check the day before you go.
