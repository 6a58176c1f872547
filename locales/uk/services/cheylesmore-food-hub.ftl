name = Продуктовий пункт (Cheylesmore Food Hub)
what = Пакет продуктів щотижня за { $cheylesmore-bag-price }.
who = Люди, які живуть у районах Cheylesmore, Whitley, Stonehouse Estate та Earlsdon.
reach = Спершу заповніть форму на вебсайті.
note = День або ціна можуть бути неточними: перевірте, перш ніж іти.
