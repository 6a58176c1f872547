title = Переселення з Афганістану
summary = Для людей, яких привезли до Великої Британії за афганськими програмами: ARAP, ACRS та Afghan Response Route. Для афганців, які подали заяву про притулок тут, є інший шлях.
criterion-afghan-scheme-route = Ваш шлях — афганська програма.
criterion-came-on-scheme = Ви приїхали до Великої Британії за ARAP, ACRS або Afghan Response Route.
unchecked-closed = Ці три програми закриті для нових людей. Щодо деяких людей, які вже були в системі, ще ухвалюють рішення або їх ще привозять сюди.
gives-no-end-date = Міністри сказали, що всі, кого привозять сюди за цими програмами, отримують дозвіл на перебування без кінцевої дати.
gives-work-study = Люди в цих програмах можуть працювати й вчитися з дня приїзду.
gives-benefits-health = Соціальні виплати та безкоштовна медична допомога NHS доступні з дня приїзду.
gives-learning = З безстроковим дозволом (indefinite leave) навчання для дорослих не вимагає спершу трьох років у Великій Британії.
gives-first-home = Люди, які приїхали нещодавно, мають перше, тимчасове житло на час до { $afghan-transitional-months ->
        [one] { $afghan-transitional-months } місяця
        [few] { $afghan-transitional-months } місяців
        [many] { $afghan-transitional-months } місяців
       *[other] { $afghan-transitional-months } місяця
    }, з допомогою знайти наступне.
gives-homeless-help = Якщо вам треба виїхати зі свого житла, команда міської ради з питань бездомності (homelessness team) може допомогти так само, як іншим.
step-check-evisa = Увійдіть у свій обліковий запис UKVI. Перевірте, що у вашій eVisa написано «indefinite leave» (безстроковий дозвіл).
step-caseworker = Запитайте свого куратора (caseworker) від міської ради про житло, школу, коледж і роботу. Дізнайтеся в нього, як довго триває допомога.
step-next-home = Якщо ваше тимчасове житло закінчується, почніть план щодо наступного рано. Допомога міської ради людям, які втрачають житло, може початися за { $homelessness-prevention-days ->
        [one] { $homelessness-prevention-days } день
        [few] { $homelessness-prevention-days } дні
        [many] { $homelessness-prevention-days } днів
       *[other] { $homelessness-prevention-days } дня
    } до того, як ви виїдете.
step-english-work = Запитайте про заняття з англійської мови, допомогу з роботою та заняття для жінок. Коледж може бути далі.
step-family-abroad = Про родичів, які ще за кордоном або в небезпеці, чи про лист про втрачені дані говоріть лише з ліцензованим юристом з імміграційних питань (regulated adviser).
