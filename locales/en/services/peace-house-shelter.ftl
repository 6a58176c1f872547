name = Coventry Peace House
what = In the past it had a small night shelter. Today the CARAG group meets here.
who = People seeking asylum and other migrants with no home and no money.
reach = Ask CRMC, or the CARAG group.
note = Check this with CRMC first. We do not know if there are any beds. Do not go there for the night without asking.
