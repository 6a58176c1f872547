title = Апеляція щодо підтримки (asylum support) має вже надійти
body = Апеляція має надійти протягом { $asylum-support-appeal-days ->
        [one] { $asylum-support-appeal-days } дня
        [few] { $asylum-support-appeal-days } днів
        [many] { $asylum-support-appeal-days } днів
       *[other] { $asylum-support-appeal-days } дня
    } після отримання листа, не рахуючи субот і неділь. Отримайте допомогу сьогодні. Для пізньої апеляції потрібні причини. Листи про статтю 98 (section 98) оскаржують в інший спосіб, тому покажіть лист консультанту.
