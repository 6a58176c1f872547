name = CRMC supported housing
what = Rooms for a short stay, a few for emergencies, with a worker to help you.
who = People seeking asylum, refugees and migrants who may lose their home, including some with no public funds.
hours = Weekdays.
note = Ask at CRMC. A room is not always free. Some people pay rent.
