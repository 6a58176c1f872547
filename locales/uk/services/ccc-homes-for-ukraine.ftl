name = Підтримка Homes for Ukraine у Ковентрі (Homes for Ukraine support in Coventry)
what = Перевірка господарів житла (hosts), допомога, коли ви приїхали, та допомога знайти нового господаря або власне житло.
who = Гості з України в Ковентрі за програмами Homes for Ukraine або Ukraine Permission Extension та їхні господарі житла (hosts).
note = Це головна лінія міської ради. Запитайте про Homes for Ukraine.
