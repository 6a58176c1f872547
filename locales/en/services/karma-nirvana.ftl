name = Karma Nirvana
what = Help when family hurts or threatens you in the name of honour, or wants to force you to marry.
who = Anyone at risk.
note = You can ask for help in your language.
