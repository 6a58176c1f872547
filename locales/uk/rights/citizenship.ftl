title = Британське громадянство
case-child-alone = Для дітей є окремі правила, які називаються реєстрацією (registration), і є винятки. Запитайте юриста для дітей або міську раду, якщо вона про вас піклується.
case-asylum = Відкрита або відхилена заява про притулок не веде до громадянства. Правила спершу вимагають дозволу на постійне проживання (settlement).
case-ukraine = Українські програми не ведуть до постійного проживання (settlement), а для громадянства зазвичай спершу потрібне саме воно. Перевірте з ліцензованим юристом з імміграційних питань (regulated adviser), чи підходить інший шлях.
case-granted = Правила зазвичай вимагають { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    } з дозволом на постійне проживання (settlement). Для заяв, поданих { $irregular-entry-guidance-from } або пізніше, вказівки Міністерства внутрішніх справ (Home Office) кажуть: тим, хто приїхав без дозволу, наприклад малим човном, зазвичай відмовляють. Про це триває суперечка в суді. Спершу отримайте пораду.
case-resettled = Правила зазвичай вимагають { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    } з дозволом на постійне проживання (settlement), { $citizenship-residence-years ->
        [one] { $citizenship-residence-years } рік
        [few] { $citizenship-residence-years } роки
        [many] { $citizenship-residence-years } років
       *[other] { $citizenship-residence-years } року
    } у Великій Британії та доброї репутації (good character). Спершу отримайте пораду.
case-hong-kong-visa = Спершу — постійне проживання (settlement), після { $bno-settlement-years ->
        [one] { $bno-settlement-years } року
        [few] { $bno-settlement-years } років
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    } на цьому шляху. Громадянство зазвичай можна попросити через { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    } після того. Спершу отримайте пораду.
case-hong-kong-settled = Правила зазвичай вимагають { $citizenship-wait ->
        [one] { $citizenship-wait } місяць
        [few] { $citizenship-wait } місяці
        [many] { $citizenship-wait } місяців
       *[other] { $citizenship-wait } місяця
    } після дозволу на постійне проживання (settlement), { $citizenship-residence-years ->
        [one] { $citizenship-residence-years } рік
        [few] { $citizenship-residence-years } роки
        [many] { $citizenship-residence-years } років
       *[other] { $citizenship-residence-years } року
    } у Великій Британії та доброї репутації (good character). Спершу отримайте пораду.
case-care-worker = Правила зазвичай спершу вимагають дозволу на постійне проживання (settlement). Перевірте з ліцензованим юристом з імміграційних питань (regulated adviser), що це означає на цьому шляху.
case-other = Правила зазвичай спершу вимагають дозволу на постійне проживання (settlement), а до нього веде не кожен шлях. Перевірте з ліцензованим юристом з імміграційних питань (regulated adviser), що підходить вам.
step-advice-first = Перш ніж платити, поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser). Після «ні» гроші не повертають.
step-form = Дорослі заповнюють форму AN на GOV.UK. Вона вимагає англійської мови, тесту Life in the UK і людей, які вас знають (referees).
refusal-how-you-came = «Люди, які приїхали човном або у вантажівці, не можуть отримати громадянство».
rule-how-you-came = Вказівки Міністерства внутрішніх справ (Home Office) з { $irregular-entry-guidance-from } кажуть, що за такими заявами зазвичай відмовляють. Зазвичай — не означає завжди, і про ці вказівки триває суперечка в суді. Перш ніж платити, отримайте пораду.
