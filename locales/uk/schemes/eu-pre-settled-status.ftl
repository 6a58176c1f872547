title = EU pre-settled status: попередній статус громадян ЄС
summary = Статус pre-settled за програмою EU Settlement Scheme передує статусу settled. Основний останній день, щоб просити його, був { $eu-settlement-main-deadline }.
criterion-holds-it = Ви маєте EU pre-settled status.
unchecked-right-to-reside = Для соціальних виплат і допомоги міської ради з житлом є ще одна умова: право тут жити (right to reside), наприклад через роботу.
unchecked-five-years = Для статусу settled: { $eu-settled-years ->
        [one] { $eu-settled-years } рік
        [few] { $eu-settled-years } роки
        [many] { $eu-settled-years } років
       *[other] { $eu-settled-years } року
    } тут без довгої перерви.
gives-work-and-study = Ви можете тут жити, працювати й учитися.
gives-longer-by-itself = Home Office саме продовжує цей статус, перш ніж він закінчиться.
gives-upgrade = Деяких людей переводять на статус settled без заяви. Інші можуть попросити самі.
confusion-not-over = Статус не втрачають лише тому, що настала стара кінцева дата. Перевірте нову дату в обліковому записі.
confusion-benefit-no = Відповідь «ні» на соціальні виплати не завжди правильна. Рішення судів можуть допомогти людям, які не мають нічого, тому отримайте пораду.
confusion-only-online = Картки немає. Статус — онлайн, і його показує код (share code).
confusion-late = Люди, які пропустили цей день, можуть просити пізніше лише з поважними причинами та підтвердженнями. Правила щодо цього стали суворішими.
confusion-joining-family = Родичі, які приїжджають до людини з цим статусом, мають після приїзду { $eu-family-joining-months ->
        [one] { $eu-family-joining-months } місяць
        [few] { $eu-family-joining-months } місяці
        [many] { $eu-family-joining-months } місяців
       *[other] { $eu-family-joining-months } місяця
    }, щоб попросити.
confusion-identity-papers = Документи, які підтверджують особу в цій програмі, змінюються { $eu-identity-rules-change }. Стара картка (BRP) тоді вже не рахується.
step-check-account = Увійдіть у свій обліковий запис UKVI. Перевірте, чи правильні в ньому телефон, пошта й паспорт.
step-keep-proof-of-living = Зберігайте документи, які показують, що ви тут живете: розрахункові листки, папери про оренду, шкільні листи.
step-ask-settled = Щодо дитини, родича чи запізнілої заяви запитайте Settled. Ця організація радить безкоштовно.
