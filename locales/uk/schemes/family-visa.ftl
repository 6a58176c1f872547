title = Сімейна віза
summary = Для людей, які приїхали жити з партнером чи партнеркою, з батьками або з дитиною.
criterion-holds-it = Ви маєте сімейну візу.
unchecked-new-income = Нові партнерські візи здебільшого вимагають доходу { $partner-visa-income } на рік. Для тих, хто почав раніше, може бути інше число.
gives-way-to-settlement = Є шлях до дозволу на постійне проживання (settlement) через { $family-visa-short-years ->
        [one] { $family-visa-short-years } рік
        [few] { $family-visa-short-years } роки
        [many] { $family-visa-short-years } років
       *[other] { $family-visa-short-years } року
    } і інший — через { $family-visa-long-years ->
        [one] { $family-visa-long-years } рік
        [few] { $family-visa-long-years } роки
        [many] { $family-visa-long-years } років
       *[other] { $family-visa-long-years } року
    }. Який саме, сказано в листі з рішенням.
confusion-no-public-funds = Віза зазвичай має умову «no recourse to public funds». На цьому шляху її можна скасувати безкоштовно.
confusion-partner-cannot-cancel = Якщо партнер погрожує забрати візу, отримайте пораду. Для людей, яких скривдив партнер, є короткий дозвіл.
step-write-down-end = Запишіть кінцеву дату та зверніться до консультанта задовго до неї.
step-relationship-ends = Якщо стосунки закінчуються, зверніться до консультанта, перш ніж повідомляти Home Office.
