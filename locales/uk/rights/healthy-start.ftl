title = Картка Healthy Start на молоко, фрукти та овочі
case-child-alone = Людина до вісімнадцяти років, у якої понад { $healthy-start-pregnancy-weeks ->
        [one] { $healthy-start-pregnancy-weeks } тижня
        [few] { $healthy-start-pregnancy-weeks } тижнів
        [many] { $healthy-start-pregnancy-weeks } тижнів
       *[other] { $healthy-start-pregnancy-weeks } тижня
    } вагітності, може попросити картку без інших виплат. Зателефонувати до Healthy Start допоможе акушерка або соціальний працівник.
case-asylum = Підтримки для людей, які просять притулку, недостатньо для основної програми. Є окремий шлях електронною поштою для дитини з британським громадянством до { $healthy-start-child-age ->
        [one] { $healthy-start-child-age } року
        [few] { $healthy-start-child-age } років
        [many] { $healthy-start-child-age } років
       *[other] { $healthy-start-child-age } року
    }, якщо родина отримує на руки не більше ніж { $healthy-start-monthly-pay } на місяць. Статус батьків там не важить.
case-visa = Якщо в дозволі на перебування вказано «no public funds» (без державних виплат і допомоги), картка — для дитини з британським громадянством до { $healthy-start-child-age ->
        [one] { $healthy-start-child-age } року
        [few] { $healthy-start-child-age } років
        [many] { $healthy-start-child-age } років
       *[other] { $healthy-start-child-age } року
    }, коли родина отримує на руки не більше ніж { $healthy-start-monthly-pay } на місяць. Самої вагітності недостатньо, хіба що Universal Credit отримує чоловік, дружина чи партнер. Якщо цього не вказано, картка — для людей, які отримують Universal Credit і заробляють не більше ніж стільки, коли минуло понад { $healthy-start-pregnancy-weeks ->
        [one] { $healthy-start-pregnancy-weeks } тижня
        [few] { $healthy-start-pregnancy-weeks } тижнів
        [many] { $healthy-start-pregnancy-weeks } тижнів
       *[other] { $healthy-start-pregnancy-weeks } тижня
    } вагітності, або з дитиною такого віку. Сама картка не належить до public funds.
case-open = Картка — для людей, які отримують Universal Credit, заробляють на руки не більше ніж { $healthy-start-monthly-pay } на місяць і мають понад { $healthy-start-pregnancy-weeks ->
        [one] { $healthy-start-pregnancy-weeks } тижня
        [few] { $healthy-start-pregnancy-weeks } тижнів
        [many] { $healthy-start-pregnancy-weeks } тижнів
       *[other] { $healthy-start-pregnancy-weeks } тижня
    } вагітності або дитину до { $healthy-start-child-age ->
        [one] { $healthy-start-child-age } року
        [few] { $healthy-start-child-age } років
        [many] { $healthy-start-child-age } років
       *[other] { $healthy-start-child-age } року
    }.
step-ask-online = Люди, які отримують Universal Credit, просять картку онлайн на сайті NHS Healthy Start. Вкажіть те саме ім’я та адресу, що й у заяві на Universal Credit.
step-ask-by-email = Родини з умовою «no public funds» або на підтримці для людей, які просять притулку, з дитиною, яка має британське громадянство, просять електронною поштою. Адреса вказана нижче, біля Healthy Start.
step-call-healthy-start = Люди до вісімнадцяти років і люди, яких вебсайт не приймає, можуть зателефонувати до Healthy Start.
bring-benefit-letter = Найновіша виписка Universal Credit, якщо ви його отримуєте
bring-child-papers = Для електронної пошти: паспорт або свідоцтво про народження дитини та ваша віза чи лист
bring-pay-papers = Для електронної пошти: документи, які показують, скільки родина заробляє
refusal-website-says-no = Вебсайт не приймає заяву матері чи батька.
rule-website-says-no = Вебсайт — лише для людей, які отримують певні виплати. Для дитини з британським громадянством, чиї батьки мають умову «no public funds» або не мають статусу, є шлях електронною поштою. Вагітності він не охоплює.
