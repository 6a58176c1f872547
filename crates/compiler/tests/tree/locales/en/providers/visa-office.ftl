name = The visa office
