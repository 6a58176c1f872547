name = akt
what = Help for young LGBTQ+ people with no home.
who = LGBTQ+ people from older teenagers to young adults.
reach = Use the website.
