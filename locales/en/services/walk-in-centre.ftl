name = City of Coventry Health Centre
what = May see people without an appointment for urgent health problems.
who = Anyone.
reach = Call the NHS helpline first.
note = Check with the NHS helpline before you go. We do not know if you can still walk in.
