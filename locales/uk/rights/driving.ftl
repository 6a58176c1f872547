title = Водіння автомобіля
case-child-alone = Водіння залежить від віку та від дозволу на перебування. Перевірте це в команді міської ради для дітей, які приїхали самі.
case-asylum = Служба водійських посвідчень (DVLA) видає їх людям, які мають дозвіл на перебування у Великій Британії щонайменше на { $licence-permission-months ->
        [one] { $licence-permission-months } місяць
        [few] { $licence-permission-months } місяці
        [many] { $licence-permission-months } місяців
       *[other] { $licence-permission-months } місяця
    }. Відкрита або відхилена заява про притулок таким дозволом не є. Перш ніж сідати за кермо, запитайте консультанта.
case-other = Служба водійських посвідчень (DVLA) видає їх людям, які мають дозвіл на перебування у Великій Британії щонайменше на { $licence-permission-months ->
        [one] { $licence-permission-months } місяць
        [few] { $licence-permission-months } місяці
        [many] { $licence-permission-months } місяців
       *[other] { $licence-permission-months } місяця
    }. Коли дозвіл закінчується, вона може забрати посвідчення.
case-ended = Кінцева дата, яку ви вказали, минула. Служба водійських посвідчень (DVLA) вимагає дозволу на перебування й може забрати посвідчення. Перш ніж сідати за кермо, отримайте пораду.
case-ukraine = Українське посвідчення можна використовувати, поки діє дозвіл за українською програмою, але не довше ніж { $ukraine-licence-months ->
        [one] { $ukraine-licence-months } місяць
        [few] { $ukraine-licence-months } місяці
        [many] { $ukraine-licence-months } місяців
       *[other] { $ukraine-licence-months } місяця
    } від дня, коли ви почали тут жити. Якщо першу візу на { $ukraine-first-visa-months ->
        [one] { $ukraine-first-visa-months } місяць
        [few] { $ukraine-first-visa-months } місяці
        [many] { $ukraine-first-visa-months } місяців
       *[other] { $ukraine-first-visa-months } місяця
    } потім продовжили, — не довше ніж { $ukraine-licence-longest-months ->
        [one] { $ukraine-licence-longest-months } місяць
        [few] { $ukraine-licence-longest-months } місяці
        [many] { $ukraine-licence-longest-months } місяців
       *[other] { $ukraine-licence-longest-months } місяця
    }. Обіцяно довший час, тому перевірте на GOV.UK, перш ніж сідати за кермо. Обміняти посвідчення на британське можна протягом { $licence-exchange-years ->
        [one] { $licence-exchange-years } року
        [few] { $licence-exchange-years } років
        [many] { $licence-exchange-years } років
       *[other] { $licence-exchange-years } року
    }.
case-hong-kong = Повне посвідчення Гонконгу на легкове авто можна використовувати { $foreign-licence-months ->
        [one] { $foreign-licence-months } місяць
        [few] { $foreign-licence-months } місяці
        [many] { $foreign-licence-months } місяців
       *[other] { $foreign-licence-months } місяця
    } від дня, коли ви почали тут жити. Обміняти його на британське можна протягом { $licence-exchange-years ->
        [one] { $licence-exchange-years } року
        [few] { $licence-exchange-years } років
        [many] { $licence-exchange-years } років
       *[other] { $licence-exchange-years } року
    }.
case-resident = Повне посвідчення вашої країни зазвичай можна використовувати { $foreign-licence-months ->
        [one] { $foreign-licence-months } місяць
        [few] { $foreign-licence-months } місяці
        [many] { $foreign-licence-months } місяців
       *[other] { $foreign-licence-months } місяця
    } від дня, коли ви почали тут жити. Після цього або без посвідчення люди починають із тимчасового посвідчення (provisional licence), тесту з теорії та іспиту з водіння.
case-care-worker = Повне посвідчення вашої країни зазвичай можна використовувати { $foreign-licence-months ->
        [one] { $foreign-licence-months } місяць
        [few] { $foreign-licence-months } місяці
        [many] { $foreign-licence-months } місяців
       *[other] { $foreign-licence-months } місяця
    } від дня, коли ви почали тут жити. Посвідчення деяких країн потім можна обміняти. З іншими люди починають із тимчасового посвідчення (provisional licence) та іспитів.
step-provisional = Попросіть у DVLA тимчасове посвідчення (provisional licence) — на GOV.UK або на паперовому бланку. За це потрібно платити.
step-swap = Якщо ваше посвідчення можна обміняти, попросіть у DVLA обмін, перш ніж записуватися на іспити.
step-theory-test = Підготуйтеся до тесту з теорії. Він англійською мовою, і запитання можна слухати.
bring-identity = Документ, який показує, хто ви, наприклад паспорт або проїзний документ (travel document).
bring-licence = Ваше посвідчення з іншої країни, якщо воно у вас є.
refusal-no-passport = «DVLA хоче паспорт».
rule-no-passport = Замість нього можуть підійти проїзний документ від Міністерства внутрішніх справ (Home Office) і код доступу (share code). Перш ніж щось надсилати, перевірте список документів на GOV.UK.
