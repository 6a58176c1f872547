title = Fix your eVisa account
body = Ask for help now if you cannot get in, or if something is wrong. Employers, landlords and benefit offices check permission online, with a code from the eVisa (share code). Keep an old card until the account works: it can help you get in, but only for a limited time. People who wait for an asylum decision may have only an asylum card (ARC), and no eVisa yet.
