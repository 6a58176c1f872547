title = Гонконгська віза BN(O)
summary = Для людей із Гонконгу, які тут за візою British National (Overseas). Якщо ви її ще не маєте, ліцензований юрист з імміграційних питань (regulated adviser) може пояснити, для кого вона.
criterion-hong-kong-route = Ваш шлях — Гонконг.
criterion-has-visa = Ви тут за візою BN(O), яка має кінцеву дату.
criterion-permission-runs = Ваша віза не закінчилася, або заяву на додатковий час надіслано до того, як вона закінчилася.
unchecked-status-or-family = Ви маєте статус BN(O) або ви — чоловік, дружина, партнер чи партнерка, дитина, доросла дитина або залежний родич чи родичка людини, яка його має.
unchecked-health-charge = Медичний збір (health charge) сплачено за час дії візи.
gives-work = Люди з цією візою можуть виконувати майже будь-яку роботу й працювати на себе. Професійний спорт не дозволено.
gives-study = Люди з цією візою можуть вчитися. Плата як для місцевих (home fees) і студентські позики (student loans) в Англії — лише після дозволу на постійне проживання (settlement) і проживання у Великій Британії протягом { $student-finance-years ->
        [one] { $student-finance-years } року
        [few] { $student-finance-years } років
        [many] { $student-finance-years } років
       *[other] { $student-finance-years } року
    }.
gives-health = Медичну допомогу NHS покриває медичний збір (health charge). Ліки за рецептом, стоматолог і перевірка зору все одно платні.
gives-travel = Люди з цією візою можуть виїжджати з Великої Британії та повертатися. Довгі поїздки можуть перервати відлік до дозволу на постійне проживання (settlement).
gives-extend = Візу можна продовжити, і кількість продовжень не обмежена.
gives-settlement-later = Цей шлях може привести до дозволу на постійне проживання (settlement) через { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }.
confusion-status-is-visa = Статус BN(O) — це не віза, і жодне з них не є британським громадянством. Статус відкриває шлях до візи, віза — до дозволу на постійне проживання (settlement), а той — до громадянства.
confusion-refugee-route = Це не шлях для біженців, тож пакета допомоги від міської ради та куратора (caseworker) немає. Якщо ви боїтеся повертатися, насамперед поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser).
confusion-nothing-is-open = «No recourse to public funds» (без доступу до державних виплат і допомоги) не означає, що допомоги немає зовсім. Медична допомога NHS, школа для дітей і соціальна служба міської ради є й далі.
confusion-three-years-home-fees = Багато хто думає, що для плати як для місцевих (home fees) в університеті досить кількох років із візою. В Англії спершу потрібен дозвіл на постійне проживання (settlement), а також { $student-finance-years ->
        [one] { $student-finance-years } рік
        [few] { $student-finance-years } роки
        [many] { $student-finance-years } років
       *[other] { $student-finance-years } року
    } проживання.
confusion-partner-decides = Дехто залишається з людиною, яка робить їм боляче, бо боїться за візу. Правила щодо насильства тепер охоплюють більше членів сімей BN(O). Перш ніж щось вирішувати, поговоріть зі службою допомоги та ліцензованим юристом з імміграційних питань (regulated adviser).
step-check-evisa = Увійдіть у свій обліковий запис UKVI. Перевірте кінцеву дату та чи вказано там «no recourse to public funds» (без доступу до державних виплат і допомоги).
step-log-travel = Ведіть список днів поза Великою Британією. Більше ніж { $bno-absence-days ->
        [one] { $bno-absence-days } день
        [few] { $bno-absence-days } дні
        [many] { $bno-absence-days } днів
       *[other] { $bno-absence-days } дня
    } поза країною за будь-який період у { $bno-absence-period ->
        [one] { $bno-absence-period } місяць
        [few] { $bno-absence-period } місяці
        [many] { $bno-absence-period } місяців
       *[other] { $bno-absence-period } місяця
    } можуть перервати відлік до дозволу на постійне проживання (settlement).
step-english-class = Запитайте в службі навчання для дорослих (Coventry Adult Education), на які заняття з англійської мови ви можете піти. Правила щодо безкоштовних місць змінилися, тому завжди питайте.
step-old-hub-links = Національні гроші на прийом людей із Гонконгу закінчилися. Деякі старі листівки та посилання можуть більше не працювати. Запитайте міграційну службу міської ради (Migration Team), що є тепер.
step-money-trouble = Якщо гроші закінчуються, прочитайте про скасування правила «no public funds» (без державних виплат і допомоги) та попросіть допомоги рано.
