title = Which Ukraine scheme are you on?
why = Each scheme has its own rules and its own help.
hint = If you have extended your permission, pick the extension you have now.
find-out = Look at your eVisa, or at the decision letter or email you were sent.
