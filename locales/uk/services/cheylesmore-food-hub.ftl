name = Продуктовий пункт (Cheylesmore Food Hub)
what = Пакет продуктів щотижня за невелику плату.
who = Люди, які живуть у районах Cheylesmore, Whitley, Stonehouse Estate та Earlsdon.
reach = Спершу заповніть форму на вебсайті.
note = Перевірте день, перш ніж іти.
