name = Проєкт для ромів (The Roma Project)
