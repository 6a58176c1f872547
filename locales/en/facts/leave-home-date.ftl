name = The day you must leave your home
