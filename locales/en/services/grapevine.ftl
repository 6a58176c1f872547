name = Grapevine Coventry and Warwickshire
what = Brings neighbours together, and stands by disabled people and people who feel alone.
who = Disabled people, young people, and adults who feel alone.
reach = Look on the website.
note = Check this with Grapevine first, on its website. What we read is some years old.
