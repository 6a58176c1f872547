name = Forced Marriage Unit
what = Help to stop or leave a forced marriage, here or in another country.
who = Anyone.
note = The second number is for nights and weekends. The call may cost money.
