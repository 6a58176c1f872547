name = Hiba Foundation
what = Підтримка жінок, яких кривдить або контролює партнер.
who = Жінки.
