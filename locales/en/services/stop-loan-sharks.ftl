name = Stop Loan Sharks
what = Private help if someone lends you money against the law or threatens you about it.
who = Anyone.
