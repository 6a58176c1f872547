name = Methodist Central Hall
what = A church in the city centre. Welcome events and drop-ins have been held here. There may be a quiet place to rest.
who = Anyone.
reach = Ask the council’s Migration Team or CRMC which events are on.
note = Check this with the Migration Team first. We do not know the days.
