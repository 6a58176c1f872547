title = Which of these fits you best, and are you in the UK now?
why = Different rules apply to different routes. This tells us which ones to show.
hint = Choose the one that describes you today. You do not have to say why you came.
find-out = Look at your eVisa, your visa, or the newest letter from the Home Office. It names your permission. If two fit, choose the newest.
