name = CRMC Cooking Club
what = Cook a cheap meal together each week and practise English.
who = Refugees and migrants.
note = Call first to ask where it is and to check the day.
