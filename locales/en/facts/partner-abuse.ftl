name = Hurt or controlled at home
