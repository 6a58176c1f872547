name = Height
