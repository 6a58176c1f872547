title = A place to live
hint = Nowhere to stay, leaving a home, or finding one.
