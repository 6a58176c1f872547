title = EU Settlement Scheme: proof of identity changes after this day
body = After this day the rules change for which papers show who you are in this scheme. An old plastic residence card may no longer count. If you still plan to change pre-settled status, or family plan to join you, ask Settled or an adviser which papers count.
