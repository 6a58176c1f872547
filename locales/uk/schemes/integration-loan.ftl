title = Інтеграційна позика для людей із захистом (integration loan)
summary = Позика від держави для людей зі статусом біженця або гуманітарним захистом. Нею можна оплатити заставу (deposit), речі для дому або навчання.
criterion-granted = Вам надали статус біженця або гуманітарний захист після заяви про притулок.
unchecked-adult = Вам 18 років або більше.
unchecked-first-loan = Ви ще ніколи не мали такої позики, самі чи разом із партнером або партнеркою.
unchecked-number-and-bank = Ви маєте номер національного страхування (National Insurance number) і банківський рахунок.
unchecked-can-pay-back = Home Office дивиться на заощадження й на те, як позику будуть повертати. Судимість тут може означати «ні».
gives-loan = Позика від { $integration-loan-smallest }. Скільки саме, залежить від випадку.
gives-uses = Нею можна оплатити заставу (deposit), оренду, переїзд, речі для дому, навчання та робочий одяг. Вона не для рахунків чи боргів.
confusion-too-late-for-the-move = Вона не приходить вчасно для переїзду. Рішення може тривати { $integration-loan-decision-weeks ->
        [one] { $integration-loan-decision-weeks } тиждень
        [few] { $integration-loan-decision-weeks } тижні
        [many] { $integration-loan-decision-weeks } тижнів
       *[other] { $integration-loan-decision-weeks } тижня
    }.
confusion-not-a-gift = Це не подарунок. Повертати гроші починають приблизно через { $integration-loan-repay-weeks ->
        [one] { $integration-loan-repay-weeks } тиждень
        [few] { $integration-loan-repay-weeks } тижні
        [many] { $integration-loan-repay-weeks } тижнів
       *[other] { $integration-loan-repay-weeks } тижня
    } після того, як вони надійшли.
confusion-other-permission = Дозвіл, наданий поза правилами (outside the rules), не відкриває цієї позики.
step-first-number = Спершу отримайте номер національного страхування (National Insurance number) і банківський рахунок.
step-other-money = На перші тижні попросіть аванс Universal Credit (advance) у день заяви. Зазвичай це швидше, але його можуть виплатити лише тоді, коли ви вже маєте номер національного страхування (National Insurance number).
step-help-with-form = Попросіть Центр для біженців і мігрантів (Refugee and Migrant Centre) допомогти із заявою.
