name = Дорослі
