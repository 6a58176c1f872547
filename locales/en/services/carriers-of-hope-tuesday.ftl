name = Carriers of Hope community drop-in
what = Tea, toast and advice stalls. Furniture, kitchen things, nappies, soap and such things, toys and pushchairs.
who = Everyone. It is mainly for new arrivals.
reach = It is in Hillfields. Look on the website for the place.
note = In school term time only. Things for your home are asked for through the website.
