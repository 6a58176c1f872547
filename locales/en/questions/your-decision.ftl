title = What did the Home Office give you, and when were you told?
why = The time to leave asylum housing is counted from the day you were told. The page about your permission is only for these two kinds.
hint = Give the day you, or your lawyer for you, were told of the decision. If it was another kind of permission, press “I don’t know” and show your letter to an adviser.
find-out = Look at the decision letter or the email that came with it. It names the kind, and so does your eVisa. Your lawyer may have been told first.
