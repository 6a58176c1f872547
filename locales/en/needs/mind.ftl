title = Feeling low or worried
hint = Sleep, fear, sadness, or painful memories.
