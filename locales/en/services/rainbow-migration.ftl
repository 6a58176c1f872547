name = Rainbow Migration
what = Support and legal information.
who = LGBTQI+ people who seek asylum.
reach = Use the website.
