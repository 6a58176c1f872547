name = Carriers of Hope drop-in
what = Signs up families and links them to benefits advice, health, immigration help, English, school, college and work.
who = Refugees, people seeking asylum and other migrants in Coventry.
reach = Go to the Monday drop-in at St Mark’s Church, or use the form on the website.
