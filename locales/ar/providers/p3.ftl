name = P3
