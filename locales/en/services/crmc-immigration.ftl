name = CRMC immigration and asylum advice
what = Advisers who are allowed to give immigration and asylum advice. There is a free clinic each week.
who = People in Coventry with an immigration or asylum problem.
note = The hours are for the clinic. Call first to ask where it is held. Some other work may be paid by legal aid.
