name = Refugee Council Infoline
what = Information about asylum support and other help. Advisers for children who arrive alone.
who = People seeking asylum, refugees, and children who came alone.
