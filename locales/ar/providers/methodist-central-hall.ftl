name = كنيسة Methodist Central Hall
