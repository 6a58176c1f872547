name = Methodist Central Hall
