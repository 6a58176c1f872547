title = Перша віза BN(O), якщо ви маєте статус BN(O)
summary = Для дорослих людей із Гонконгу, які зареєстровані як British National (Overseas) і ще не мають візи. Це опубліковані умови. Ліцензований юрист з імміграційних питань (regulated adviser) може перевірити їх разом із вами.
criterion-hong-kong-route = Ваш шлях — Гонконг.
criterion-no-visa-yet = Ви ще не маєте візи BN(O).
criterion-own-status = Ви маєте власний статус BN(O).
unchecked-adult = Вам уже є 18 років.
unchecked-registered = Реєстрацію зроблено до { $bno-handover }.
unchecked-home-in-hong-kong = Ви зазвичай живете в Гонконзі або у Великій Британії, на Джерсі, Гернсі чи острові Мен, якщо просите звідти.
unchecked-savings = Ви можете утримувати себе та сім’ю { $bno-savings-months ->
        [one] { $bno-savings-months } місяць
        [few] { $bno-savings-months } місяці
        [many] { $bno-savings-months } місяців
       *[other] { $bno-savings-months } місяця
    }. Цього не просять від людей, які законно прожили у Великій Британії { $bno-savings-not-after ->
        [one] { $bno-savings-not-after } місяць
        [few] { $bno-savings-not-after } місяці
        [many] { $bno-savings-not-after } місяців
       *[other] { $bno-savings-not-after } місяця
    }.
unchecked-tb-test = Зроблено тест на туберкульоз, якщо правила його вимагають.
unchecked-fees = Сплачено збір за візу та медичний збір (health charge). Суми змінюються: дивіться на GOV.UK.
gives-length = Можна вибрати між строком { $bno-shortest-months ->
        [one] { $bno-shortest-months } місяць
        [few] { $bno-shortest-months } місяці
        [many] { $bno-shortest-months } місяців
       *[other] { $bno-shortest-months } місяця
    } і { $bno-longest-years ->
        [one] { $bno-longest-years } рік
        [few] { $bno-longest-years } роки
        [many] { $bno-longest-years } років
       *[other] { $bno-longest-years } року
    }. Його можна продовжити.
gives-work-study = Люди з цією візою можуть виконувати майже будь-яку роботу та вчитися.
gives-health = Медичну допомогу NHS покриває медичний збір (health charge). Ліки за рецептом, стоматолог і перевірка зору все одно платні.
gives-family = Пара, діти, яким ще немає 18 років, і деякі залежні родичі теж можуть просити візу.
gives-no-english-no-sponsor = На цьому етапі не вимагають ні тесту з англійської мови, ні спонсора.
gives-settlement-later = Цей шлях може привести до дозволу на постійне проживання (settlement) через { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }.
confusion-status-is-visa = Статус BN(O) — це не віза, і жодне з них не є британським громадянством. Статус відкриває шлях до візи, віза — до дозволу на постійне проживання (settlement), а той — до громадянства.
confusion-passport-needed = Чинний паспорт BN(O) не обов’язковий. Статус не закінчується разом із паспортом.
confusion-can-register-now = Тепер ніхто не може набути статусу BN(O). Для рідних людини з таким статусом є окремі сторінки.
confusion-benefits-come-with-it = Віза має умову «no recourse to public funds» (без доступу до державних виплат і допомоги): більшості соціальних виплат і житла від міської ради вона не дає.
step-adviser-first = Поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser), перш ніж щось платити.
step-before-current-ends = Якщо ви тут з іншою візою, запишіть її кінцеву дату та зверніться до консультанта задовго до неї.
step-family-together = Запитайте, як і коли можуть просити ваші рідні, щоб ніхто не залишився осторонь.
step-afraid-to-return = Якщо ви боїтеся повертатися до Гонконгу, спершу скажіть про це юристу. До того нічого не надсилайте.
