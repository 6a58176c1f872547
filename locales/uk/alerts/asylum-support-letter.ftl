title = Лист про підтримку (asylum support): отримайте допомогу сьогодні
body = Апеляція має надійти протягом { $asylum-support-appeal-days ->
        [one] { $asylum-support-appeal-days } дня
        [few] { $asylum-support-appeal-days } днів
        [many] { $asylum-support-appeal-days } днів
       *[other] { $asylum-support-appeal-days } дня
    } після отримання листа, не рахуючи субот і неділь. Якщо вже пізніше, можна пояснити причини. Візьміть із собою лист і конверт.
