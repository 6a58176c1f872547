name = Micro Rainbow
