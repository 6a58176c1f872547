title = Короткий дозвіл (MVDAC) закінчується
body = Він діє { $abuse-concession-months ->
        [one] { $abuse-concession-months } місяць
        [few] { $abuse-concession-months } місяці
        [many] { $abuse-concession-months } місяців
       *[other] { $abuse-concession-months } місяця
    }. Заяву на інший дозвіл треба надіслати до цього дня, тому зверніться до юриста завчасно. Вирішує eVisa.
