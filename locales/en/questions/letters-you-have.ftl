title = Have you had any of these letters or emails?
why = Some letters give you only a few days. We put those first.
hint = Choose all that you have. Old letters count if nothing has been done about them.
find-out = Look at the newest letters or emails from the Home Office, a court, the council or a landlord. A helper can read them with you.
