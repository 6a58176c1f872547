title = Ваші роки на BN(O) до дозволу на постійне проживання (settlement) пройшли
body = Правила вимагають прожити у Великій Британії на шляху BN(O) { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }. Цей день настає через стільки років після дати, яку ви вказали. Час поза Великою Британією може його змінити, тому перевірте день із ліцензованим юристом з імміграційних питань (regulated adviser).
