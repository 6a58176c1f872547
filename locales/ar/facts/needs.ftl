name = ما يلزمك
