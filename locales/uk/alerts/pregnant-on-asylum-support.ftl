title = Є додаткові гроші на вагітність і новонароджену дитину
body = Запитайте Migrant Help про щотижневу доплату та одну виплату { $maternity-payment }. Цю виплату можна попросити, починаючи за { $maternity-payment-weeks ->
        [one] { $maternity-payment-weeks } тиждень
        [few] { $maternity-payment-weeks } тижні
        [many] { $maternity-payment-weeks } тижнів
       *[other] { $maternity-payment-weeks } тижня
    } до очікуваної дати пологів і доки дитині не виповниться { $maternity-payment-months ->
        [one] { $maternity-payment-months } місяць
        [few] { $maternity-payment-months } місяці
        [many] { $maternity-payment-months } місяців
       *[other] { $maternity-payment-months } місяця
    }. Зверніться також до акушерки.
