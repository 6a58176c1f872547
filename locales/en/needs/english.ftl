title = English
hint = Classes and places to practise speaking.
