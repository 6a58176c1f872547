name = Refugee Council Infoline
what = Information about asylum support and other help. Advisers for children who arrive alone.
who = People seeking asylum, refugees, and children who came alone.
hours = Weekday mornings, perhaps only on some days. Check the hours on the website.
