name = Clothing Coventry
what = Free clothes for the season, in a parcel or from local rails.
who = Anyone in need.
reach = Ask for a parcel on the website.
note = The day may be wrong: check before you go.
