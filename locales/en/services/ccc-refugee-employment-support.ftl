name = Refugee employment support
what = A job coach helps you with your CV, job forms, interviews, volunteering and finding a job.
who = Refugees, Ukrainians and other new arrivals who are allowed to work.
note = This is the council’s main line. Ask for the Migration Team. You can also ask the Job Shop.
