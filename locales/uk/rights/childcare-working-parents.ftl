title = Більше безкоштовного догляду за дітьми для батьків, які працюють
case-child-alone = Ця допомога — для батьків, які працюють. Молоді батьки, які вийшли з-під опіки міської ради й працюють, можуть про неї запитати.
case-asylum = Ця допомога — для батьків, які працюють і чий дозвіл на перебування допускає державні виплати й допомогу (public funds). Безкоштовні години віком три та чотири роки — для кожної дитини.
case-working = Дитина віком від { $childcare-working-from-months ->
        [one] { $childcare-working-from-months } місяця
        [few] { $childcare-working-from-months } місяців
        [many] { $childcare-working-from-months } місяців
       *[other] { $childcare-working-from-months } місяця
    } до чотирьох років може мати { $childcare-working-hours ->
        [one] { $childcare-working-hours } годину
        [few] { $childcare-working-hours } години
        [many] { $childcare-working-hours } годин
       *[other] { $childcare-working-hours } години
    } на тиждень, якщо обоє батьків працюють і достатньо заробляють. Якщо дитину виховує хтось один із батьків, ця умова стосується цієї людини. Запитайте в Childcare Service.
case-no-public-funds = Ці години можливі, якщо дозвіл на перебування когось із батьків допускає державні виплати й допомогу (public funds) і саме ця людина їх просить. Обоє батьків мають працювати й достатньо заробляти. Сім’я, де такого дозволу ні в кого немає, не може ними користуватися.
step-ask-online = До Childcare Service — онлайн або телефоном — звертається хтось із батьків, чий дозвіл на перебування допускає державні виплати й допомогу (public funds).
step-confirm = Підтверджуйте дані кожні { $childcare-confirm-months ->
        [one] { $childcare-confirm-months } місяць
        [few] { $childcare-confirm-months } місяці
        [many] { $childcare-confirm-months } місяців
       *[other] { $childcare-confirm-months } місяця
    }.
bring-numbers = Номер національного страхування (National Insurance number) і податковий номер (UTR), якщо ви працюєте на себе.
refusal-one-parent = «У когось із вас немає доступу до public funds, тому відповідь “ні”».
rule-one-parent = Дозвіл на перебування, який допускає public funds, потрібен лише людині, яка просить. «No public funds» у другої людини цьому не заважає. Для Tax-Free Childcare правило таке саме. Ці години не належать до public funds.
