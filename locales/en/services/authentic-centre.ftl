name = Authentic Centre Coventry
what = Help with forms for asylum support, benefits and a home, and with food vouchers.
who = Refugees, people seeking asylum, and families on a low income.
reach = You need an appointment. We have no phone number: ask CRMC or Citizens Advice how to get in touch.
note = Check this with CRMC first. For advice on a visa or a claim, check that the adviser is on the official list.
