name = Canley School Uniform Bank
what = Free school uniform for schools nearby.
who = Families.
reach = It is at Canley Community Centre.
note = In school term time only.
