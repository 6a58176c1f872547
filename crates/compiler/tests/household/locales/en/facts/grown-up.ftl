name = Grown up
