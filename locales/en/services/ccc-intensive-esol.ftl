name = Intensive English with words for work
what = A fast English course that teaches the words used in different jobs. It is linked to help with finding work.
who = Refugees and newly arrived adults in Coventry. Resettled people come first. There is an English check before you start.
note = Ask if the course is free for you.
