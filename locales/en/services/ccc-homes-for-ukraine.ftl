name = Homes for Ukraine support in Coventry
what = Checks on hosts, help when you arrive, and help to find a new host or a home of your own.
who = Ukrainian guests in Coventry on Homes for Ukraine or the Ukraine Permission Extension, and their hosts.
note = This is the council’s main line. Ask for Homes for Ukraine.
