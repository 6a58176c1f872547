title = Віза BN(O) для дорослих дітей
summary = Для людей від 18 років, у яких хтось із батьків або їхня пара має статус BN(O). Вони можуть просити без батьків. Це відкрито для тих, хто має дату народження { $bno-handover } або пізніше. Як оголошено { $bno-adult-child-older-from }, тепер це відкрито й для тих, кому { $bno-handover } ще не було 18. Раніше це називали household member.
criterion-hong-kong-route = Ваш шлях — Гонконг.
criterion-no-visa-yet = Ви ще не маєте візи BN(O).
criterion-grown-up-child = Хтось із ваших батьків або їхня пара має статус BN(O), а ваша дата народження — { $bno-adult-child-born-from } або пізніше.
unchecked-adult = Вам уже є 18 років.
unchecked-parent-has-status = Ви можете підтвердити, що ця людина — хтось із ваших батьків і що вона або її пара має статус. Віза їй не потрібна.
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
gives-without-parent = Матері чи батькові не треба просити візу або їхати разом.
gives-own-family = Ваша пара та діти, яким ще немає 18 років, можуть бути включені.
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
gives-settlement-later = Цей шлях може привести до дозволу на постійне проживання (settlement) через { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }.
confusion-same-household = Дорослі діти вже не мусять жити з батьками чи просити одночасно з ними.
confusion-born-too-early = Людям, які { $bno-handover } були дітьми, казали, що вони застарші. Це змінилося: тепер правила охоплюють дати народження від { $bno-adult-child-born-from }.
confusion-old-name = На давніших сторінках написано «BN(O) household member». Тепер назва — «BN(O) adult child».
step-adviser-first = Поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser), перш ніж щось платити.
step-proof-of-parent = Пошукайте документи про те, хто ваші батьки, і про їхній статус BN(O). Може допомогти старий паспорт.
step-before-current-ends = Якщо ви тут з іншою візою, запишіть її кінцеву дату та зверніться до консультанта задовго до неї.
step-afraid-to-return = Якщо ви боїтеся повертатися до Гонконгу, спершу скажіть про це юристу. До того нічого не надсилайте.
