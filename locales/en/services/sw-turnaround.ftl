name = Turnaround West Midlands
what = Free, private support for sex workers. Nobody judges you.
who = Sex workers in Coventry.
reach = We have no phone number. Ask a doctor, a nurse or a helper you trust to find it with you.
note = Check this with the Anchor Centre or your doctor first.
