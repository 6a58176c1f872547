name = CRMC Ukraine support
what = Help for Ukrainians in Coventry.
who = Ukrainian families and their hosts.
hours = Weekdays.
note = The Centre found hosts in the past. Ask if it still does.
