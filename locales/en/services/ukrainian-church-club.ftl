name = Ukrainian church and club in Coventry
what = Church services, a Saturday school, events and friendly help for new arrivals.
who = Ukrainians and friends.
reach = Go to a Sunday service at St Volodymyr the Great Ukrainian Catholic Church.
note = Check the times and the Saturday school first.
