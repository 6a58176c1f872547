name = Stay with host is ending
