title = EU settled status: постійний статус громадян ЄС
summary = Статус settled за програмою EU Settlement Scheme не має кінцевої дати. Основний останній день, щоб просити його, був { $eu-settlement-main-deadline }.
criterion-holds-it = Ви маєте EU settled status.
gives-stay = Ви можете тут жити, працювати й учитися, і статус не має кінцевої дати.
gives-full-help = Соціальні виплати, допомога міської ради з житлом і NHS доступні так само, як для британців.
confusion-only-online = Картки немає. Статус — онлайн, і його показує код (share code).
confusion-late = Люди, які пропустили цей день, можуть просити пізніше лише з поважними причинами та підтвердженнями. Правила щодо цього стали суворішими.
confusion-joining-family = Родичі, які приїжджають до людини з цим статусом, мають після приїзду { $eu-family-joining-months ->
        [one] { $eu-family-joining-months } місяць
        [few] { $eu-family-joining-months } місяці
        [many] { $eu-family-joining-months } місяців
       *[other] { $eu-family-joining-months } місяця
    }, щоб попросити.
confusion-identity-papers = Документи, які підтверджують особу в цій програмі, змінюються { $eu-identity-rules-change }. Стара картка (BRP) тоді вже не рахується.
step-check-account = Увійдіть у свій обліковий запис UKVI. Перевірте, чи правильні в ньому телефон, пошта й паспорт.
step-ask-settled = Щодо дитини, родича чи запізнілої заяви запитайте Settled. Ця організація радить безкоштовно.
