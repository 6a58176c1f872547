name = Letters you have had
value-refused = A letter that says no to a claim, a visa or support
value-hearing = A letter with a date for a hearing or an appeal
value-visa-shortened = A letter that makes your visa shorter or ends it
value-support-stopping = A letter that says asylum support will stop
value-leave-home = A letter or message that says you must leave your home
value-none-of-these = None of these
