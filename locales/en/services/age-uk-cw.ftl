name = Age UK Coventry and Warwickshire
what = Information, benefits help, help at home, computer classes and counselling.
who = Older people.
