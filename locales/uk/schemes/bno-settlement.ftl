title = Дозвіл на постійне проживання (settlement) після візи BN(O)
summary = Для людей, які перебувають тут на шляху BN(O) вже { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }. Settlement називають також безстроковим дозволом на перебування (indefinite leave to remain).
criterion-hong-kong-route = Ваш шлях — Гонконг.
criterion-has-visa = Ви тут за візою BN(O), яка має кінцеву дату.
criterion-five-years = Ви прожили у Великій Британії на шляху BN(O) { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }.
unchecked-days-away = Ви не були поза Великою Британією більше ніж { $bno-absence-days ->
        [one] { $bno-absence-days } день
        [few] { $bno-absence-days } дні
        [many] { $bno-absence-days } днів
       *[other] { $bno-absence-days } дня
    } за будь-який період у { $bno-absence-period ->
        [one] { $bno-absence-period } місяць
        [few] { $bno-absence-period } місяці
        [many] { $bno-absence-period } місяців
       *[other] { $bno-absence-period } місяця
    }. День виїзду та день повернення не рахуються.
unchecked-english = Ви підтвердили англійську мову на рівні B1.
unchecked-life-in-uk = Ви склали тест Life in the UK.
unchecked-fee = Оплата — { $settlement-fee } за кожну людину.
gives-no-end-date = Settlement означає, що ваш дозвіл на перебування не має кінцевої дати.
gives-student-help = Плата як для місцевих (home fees) і студентські позики (student loans) в Англії стають доступні після дозволу на постійне проживання (settlement) і проживання у Великій Британії протягом { $student-finance-years ->
        [one] { $student-finance-years } року
        [few] { $student-finance-years } років
        [many] { $student-finance-years } років
       *[other] { $student-finance-years } року
    }.
gives-citizenship-later = Британське громадянство зазвичай можна попросити через { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    } після цього.
confusion-earnings-test = Запропоновано складнішу англійську мову та перевірку заробітку. Коли ми перевіряли, вони не діяли, а міністри сказали, що нинішні правила діють, доки плани не остаточні. Запитайте консультанта, як є зараз.
confusion-visa-longer-is-settled = Віза на { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    } — це ще не дозвіл на постійне проживання (settlement). Його треба просити.
confusion-is-citizenship = Settlement — це не британське громадянство. Громадянство — наступний крок, зазвичай через { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    }.
confusion-children-wait-too = На давніших сторінках написано, що кожній дитині потрібен повний строк. Для залежних дітей, яким ще немає 18 років, це вже не так.
confusion-benefits-count-against = Дехто чує, що державна допомога, отримана після скасування умови, зашкодить або не зашкодить. Цього ще ніхто не знає. Перевірте це з ліцензованим юристом з імміграційних питань (regulated adviser).
step-count-days = Запишіть кожну поїздку за межі Великої Британії від початку вашої першої візи BN(O), з датами.
step-check-end-date = Перевірте, що ваша віза діє до дня, коли можливий дозвіл на постійне проживання (settlement). Якщо вона закінчується раніше, запитайте консультанта про додатковий час до того, як вона закінчиться.
step-ask-adviser = Попросіть ліцензованого юриста з імміграційних питань (regulated adviser) перевірити день, тести та найновіші правила.
