name = Citizens Advice Coventry
what = Free advice, mostly by phone: benefits, debt, housing, work, shopping problems and some immigration basics.
who = Anyone in Coventry.
