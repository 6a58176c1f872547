name = Respect
