title = Використайте свою стару картку, поки вона не перестала працювати
body = Стара картка проживання може допомогти вам увійти у свій обліковий запис UKVI — найпізніше до { $expired-card-cut-off }. Вона перестає працювати раніше, якщо від дати на картці минуло стільки часу: { $expired-card-months ->
        [one] { $expired-card-months } місяць
        [few] { $expired-card-months } місяці
        [many] { $expired-card-months } місяців
       *[other] { $expired-card-months } місяця
    }. Попросіть допомоги з налаштуванням eVisa зараз.
