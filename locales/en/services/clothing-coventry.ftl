name = Clothing Coventry
what = Free clothes for the season, in a parcel or from local rails.
who = Anyone in need.
reach = Ask for a parcel on the website.
note = Check the day before you go.
