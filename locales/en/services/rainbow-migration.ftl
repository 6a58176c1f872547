name = Rainbow Migration
what = Support and legal information.
who = LGBTQI+ people, above all those who seek asylum.
reach = Use the website.
