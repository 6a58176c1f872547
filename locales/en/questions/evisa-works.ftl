title = Can you sign in and see your eVisa?
why = Employers, landlords and the Jobcentre check your status online.
hint = An eVisa is your permission, shown online in a UKVI account. People who wait for an asylum decision may have only an asylum card (ARC): then choose that you do not know.
find-out = Try to sign in to your UKVI account, or ask a helper to try with you.
