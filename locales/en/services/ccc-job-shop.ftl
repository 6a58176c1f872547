name = Coventry Job Shop
what = Free job coaching, job adverts, meetings with employers and training. Help with travel, childcare and interview clothes.
who = People living in Coventry who are allowed to work and want work or training. There is a hub for young people.
reach = Look for the Job Shop on the council’s website and register online.
note = Check the address when you book. The office may have moved.
