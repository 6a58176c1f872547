title = Лист про підтримку (asylum support): отримайте допомогу сьогодні
body = Зателефонуйте сьогодні до Migrant Help або консультанту. Апеляція має надійти протягом { $asylum-support-appeal-days ->
        [one] { $asylum-support-appeal-days } дня
        [few] { $asylum-support-appeal-days } днів
        [many] { $asylum-support-appeal-days } днів
       *[other] { $asylum-support-appeal-days } дня
    } після отримання листа, не рахуючи субот і неділь. Якщо цей час минув, однаково просіть допомоги: для пізньої апеляції потрібні причини. Візьміть із собою лист і конверт.
