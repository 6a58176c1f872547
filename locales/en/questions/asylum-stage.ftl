title = Where is the asylum claim now?
why = Help, dates and letters are different at each stage of a claim.
hint = You do not need to say why you came.
find-out = Look at the newest letter from the Home Office or the court. Your lawyer or Migrant Help can also tell you.
