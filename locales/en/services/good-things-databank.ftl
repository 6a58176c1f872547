name = National Databank
what = Free data for your phone, and sometimes a phone or computer, from local hubs and libraries.
who = People on a low income.
reach = Use the website to find a hub near you.
