name = The end of your permission
