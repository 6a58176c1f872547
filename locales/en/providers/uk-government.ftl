name = UK Government
