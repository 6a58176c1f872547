title = Діти, яких привезли з Європи: Dubs leave і Calais leave
summary = Для людей, яких дітьми привезли сюди з Європи після закриття табору в Кале й які мають цей дозвіл. Нові люди долучитися не можуть.
criterion-holds-it = Ви маєте Dubs leave або Calais leave.
unchecked-which-one = Який саме з двох, сказано в eVisa або в листі з рішенням.
gives-work-study-help = Доступні робота, навчання, соціальні виплати та медична допомога.
gives-settlement = Dubs leave веде до дозволу на постійне проживання (settlement) через { $section-67-years ->
        [one] { $section-67-years } рік
        [few] { $section-67-years } роки
        [many] { $section-67-years } років
       *[other] { $section-67-years } року
    }, без оплати. Calais leave — через { $calais-years ->
        [one] { $calais-years } рік
        [few] { $calais-years } роки
        [many] { $calais-years } років
       *[other] { $calais-years } року
    }.
confusion-not-refugee-status = Це не статус біженця, хоча багато прав схожі. Для студентських позик діє інше правило.
step-lawyer-before-end = Зверніться до юриста задовго до кінцевої дати.
