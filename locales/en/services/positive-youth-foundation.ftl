name = Positive Youth Foundation
what = Youth work, mentors, sport, English and help with school or college for young new arrivals.
who = Children and young people who are new here.
reach = Use the website, or ask at Hillfields Young People’s Centre.
