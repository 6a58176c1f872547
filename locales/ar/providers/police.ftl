name = الشرطة (Police)
