name = Coventry Homefinder
what = The list for council and housing association homes. You join it online.
who = People whose permission lets them have a council home. A link to Coventry helps. People seeking asylum, and people with no public funds, cannot join.
note = The rules we read are a few years old. Check them on the website.
