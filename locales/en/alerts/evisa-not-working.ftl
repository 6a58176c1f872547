title = Fix your eVisa account
body = Employers, landlords and benefit offices check permission online, with a share code. If you cannot get in, or something is wrong, ask for help now. Keep an old card until the account works: it can help you get in, but only for a limited time.
