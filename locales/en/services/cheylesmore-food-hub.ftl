name = Cheylesmore Food Hub
what = A bag of food each week for { $cheylesmore-bag-price }.
who = People living in Cheylesmore, Whitley, the Stonehouse Estate and Earlsdon.
reach = Fill in the form on the website first.
note = The day or the price may be wrong: check before you go.
