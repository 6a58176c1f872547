title = What did the Home Office give you?
why = The page about your permission is only for these two kinds.
hint = If it was another kind of permission, choose that you do not know and show your letter to an adviser.
find-out = The decision letter names it, and so does your eVisa.
