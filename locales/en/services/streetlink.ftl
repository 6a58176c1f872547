name = StreetLink
what = Tells outreach workers where someone is sleeping outside, so that they can come.
who = Anyone who sleeps outside, or sees someone who does.
note = The website is the best way. It works day and night. The call costs the same as a normal call.
