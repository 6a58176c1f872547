name = Asylum Support Appeals Project
what = Free help with an appeal when the Home Office stops asylum support or says no to it.
who = People who are told no to asylum support, or are losing it.
reach = Ask an adviser, such as CRMC, to contact the project for you.
note = The time to appeal is very short. Ask on the day you get the letter.
