name = The Roma Project
