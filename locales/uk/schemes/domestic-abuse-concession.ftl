title = Короткий дозвіл для партнерів (MVDAC)
summary = Програма Migrant Victims of Domestic Abuse Concession (MVDAC). Вона дає деяким людям час і гроші, щоб бути в безпеці та отримати пораду.
criterion-hurt = Хтось удома кривдить вас, погрожує вам або контролює вас.
criterion-kind-of-permission = Ваш дозвіл — сімейний, робочий чи студентський або EU pre-settled status.
unchecked-as-partner = Ви маєте його як партнер або партнерка людини, яка вас кривдить, і ці стосунки розпалися через насильство.
gives-short-permission = Дозвіл на { $abuse-concession-months ->
        [one] { $abuse-concession-months } місяць
        [few] { $abuse-concession-months } місяці
        [many] { $abuse-concession-months } місяців
       *[other] { $abuse-concession-months } місяця
    }, який не залежить від партнера.
gives-public-funds = На цей час доступні соціальні виплати та допомога міської ради з житлом.
gives-settlement-for-some = Деякі з цих людей можуть потім попросити дозвіл на постійне проживання (settlement). З { $abuse-settlement-wider-from } це охоплює більше видів стосунків і деяких дорослих дітей.
confusion-takes-the-old-place = Він замінює дозвіл, який є зараз. Тому порада — перед будь-якою заявою.
confusion-not-settlement-for-all = Не кожен, хто його отримує, може отримати settlement. Партнерам працівників і студентів може бути потрібно за цей час знайти інший шлях.
confusion-hong-kong = Для сімей із візами BN(O) є свої правила. Їх може розглянути юридичний центр (Law Centre).
step-safe-first = Спершу поговоріть із лінією допомоги щодо насильства — з телефону, який ніхто інший не перевіряє.
step-lawyer-next = Зверніться до юриста в юридичному центрі (Law Centre), перш ніж надсилати будь-яку заяву.
