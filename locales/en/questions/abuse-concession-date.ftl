title = Have you been given short permission because of abuse at home (MVDAC)? On which day?
why = It lasts a short time. We can show the day on which it ends.
hint = Answer only if nobody else can see. If you have not been given it, choose that you do not know.
find-out = The day is in the Home Office letter or email, and in your eVisa.
