name = Coventry Asylum and Refugee Action Group (CARAG)
what = A group run by migrants. A weekly meal and meeting with speakers, and members who help each other.
who = People seeking asylum, refugees and friends.
reach = It meets at Coventry Peace House. Look on the website first.
hours = Wednesday afternoons. Check the start time first.
