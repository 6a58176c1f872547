name = Project 17
