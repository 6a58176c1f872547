title = Поновлення коротшого дозволу після захисту
summary = Для людей, які подали заяву { $thirty-month-claims-from } або пізніше. Їхній дозвіл зазвичай діє { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    }, і його можна поновити.
criterion-granted = Вам надали статус біженця або гуманітарний захист після заяви про притулок.
criterion-shorter-grant = Заяву подано { $thirty-month-claims-from } або пізніше, і ви не дитина, яка тут сама.
criterion-last-days = До кінця вашого дозволу на перебування залишилося не більше ніж { $protection-renewal-days ->
        [one] { $protection-renewal-days } день
        [few] { $protection-renewal-days } дні
        [many] { $protection-renewal-days } днів
       *[other] { $protection-renewal-days } дня
    }.
criterion-still-running = Ваш дозвіл на перебування не закінчився, або заяву надіслано до того, як він закінчився. Кінцева дата є у вашій eVisa.
unchecked-still-need = Під час кожного поновлення Міністерство внутрішніх справ (Home Office) знову дивиться, чи вам ще потрібен захист.
unchecked-was-alone-as-child = На час рішення ви не були дитиною, яка сама, і не стали дорослими, поки чекали на рішення. Таким людям захист зазвичай надають на { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }.
gives-more-time = Після відповіді «так» захист триває далі.
gives-help-goes-on = Допомога через бездомність залишається доступною, поки чекає заява, надіслана вчасно.
confusion-not-by-itself = Дозвіл не поновлюється сам. Заяву надсилають в останні { $protection-renewal-days ->
        [one] { $protection-renewal-days } день
        [few] { $protection-renewal-days } дні
        [many] { $protection-renewal-days } днів
       *[other] { $protection-renewal-days } дня
    }, не раніше й не пізніше.
confusion-not-core-protection = Газети пишуть про «core protection» і повернення грошей за підтримку. Коли ми перевіряли, це був лише законопроєкт, а не закон.
step-adviser-early = Зверніться до консультанта за { $protection-advice-days ->
        [one] { $protection-advice-days } день
        [few] { $protection-advice-days } дні
        [many] { $protection-advice-days } днів
       *[other] { $protection-advice-days } дня
    } до кінцевої дати.
step-collect-papers = Зберіть документи про ваше життя тут і про те, чому повертатися досі небезпечно.
step-keep-proof = Збережіть підтвердження дня, коли надіслано заяву.
