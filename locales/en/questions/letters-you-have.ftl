title = Is any of this true of your letters and papers?
why = Some letters give you only a few days. We put those first. Employers and landlords look at an eVisa, and an old card can help to set it up.
hint = Choose all that are true. Emails count too. Old letters count if nothing has been done about them. If you wait for an asylum decision, you may have a card (ARC) and no eVisa: that is no fault.
find-out = Look at the newest letters or emails from the Home Office, a court, the council or a landlord. A helper can read them with you.
