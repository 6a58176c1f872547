title = Короткий дозвіл (MVDAC) закінчується
body = Він діє { $abuse-concession-months ->
        [one] { $abuse-concession-months } місяць
        [few] { $abuse-concession-months } місяці
        [many] { $abuse-concession-months } місяців
       *[other] { $abuse-concession-months } місяця
    }. Цей день пораховано від дня, який ви вказали; вирішує дата в eVisa. Заяву на інший дозвіл треба надіслати до цього дня, тому зверніться до юриста завчасно.
