title = Безкоштовний догляд за дітьми віком два роки
case-child-alone = Дитина віком два роки, яка перебуває під опікою міської ради або чиї молоді батьки під опікою, може мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } безкоштовного догляду на тиждень. Запитайте соціального працівника.
case-asylum-support = Дитина віком два роки в сім’ї на підтримці за статтею 95 (section 95) чи статтею 98 (section 98) може мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } безкоштовного догляду на тиждень.
case-asylum = Дитина віком два роки може мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } на тиждень, якщо сім’я на підтримці за статтею 4 (section 4) або якщо сім’ю підтримує міська рада і дохід низький. Запитайте в сімейному центрі (Family Hub).
case-benefits = Дитина віком два роки може мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } на тиждень, якщо сім’я отримує Universal Credit і має на руки від роботи менше ніж { $two-year-old-pay-limit } на рік. Це можливо й для дитини, яка має план EHC (EHC plan, для особливих потреб) або отримує DLA (виплату через інвалідність дитини).
case-no-public-funds = Дитина віком два роки може мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } на тиждень, якщо сім’я не має доступу до державних виплат і допомоги (public funds) і має низький дохід. Це можливо й для дитини, яка має план EHC (EHC plan, для особливих потреб) або вже отримує DLA (виплату через інвалідність дитини). Запитайте найновішу межу в сімейному центрі (Family Hub).
step-ask-council = Попросіть форму в інформаційній службі міської ради для сімей (family information service) або в сімейному центрі (Family Hub).
step-take-code = Коли міська рада скаже «так», віднесіть її код до дитячого садка.
bring-proof = Картка людини, яка просить притулку (ARC), лист про підтримку або розрахункові листки.
refusal-online-form = Онлайн-форма відмовляє сім’ї без номера національного страхування (National Insurance number).
rule-online-form = Для сімей, які просять притулку, та сімей без доступу до державних виплат і допомоги (public funds) є інший шлях: на папері або з перевіркою міською радою. Попросіть про це міську раду.
