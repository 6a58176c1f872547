title = Студентська віза
summary = Для людей, які приїхали вчитися. Спонсор — школа, коледж або університет.
criterion-holds-it = Ви маєте студентську візу.
unchecked-attendance = Ви ходите на заняття. Спонсор повідомляє Home Office, якщо студент не приходить.
gives-some-work = На рівні вищої освіти зазвичай можна працювати до { $student-work-hours ->
        [one] { $student-work-hours } години
        [few] { $student-work-hours } годин
        [many] { $student-work-hours } годин
       *[other] { $student-work-hours } години
    } на тиждень під час навчання. На інших курсах — менше або зовсім ні, тому подивіться у свою eVisa.
gives-after-study = Після неї може бути віза випускника (graduate visa). Для заяв від { $graduate-visa-change } вона діє { $graduate-visa-months ->
        [one] { $graduate-visa-months } місяць
        [few] { $graduate-visa-months } місяці
        [many] { $graduate-visa-months } місяців
       *[other] { $graduate-visa-months } місяця
    }, а після докторського ступеня — { $graduate-visa-doctor-years ->
        [one] { $graduate-visa-doctor-years } рік
        [few] { $graduate-visa-doctor-years } роки
        [many] { $graduate-visa-doctor-years } років
       *[other] { $graduate-visa-doctor-years } року
    }.
confusion-no-public-funds = Ця віза має умову «no recourse to public funds». Команда порад університету чи коледжу може сказати, яку допомогу має сама.
confusion-too-many-hours = Робота понад дозволені години порушує умови візи й може їй зашкодити.
step-university-advice = Спершу запитайте команду порад для студентів (student advice) у своєму університеті чи коледжі.
step-before-leaving-course = Зверніться до консультанта, перш ніж кидати або змінювати курс.
