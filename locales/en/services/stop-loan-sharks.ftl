name = Stop Loan Sharks
what = Private help if someone lends you money against the law or threatens you about it.
who = Anyone.
note = The call costs the same as a normal call.
