title = Пара або рідні, які сподіваються приїхати з України
summary = Homes for Ukraine відкрита для людей, які жили в Україні до війни й мають спонсора. Спонсор має бути британцем, ірландцем або мати тут дозвіл на постійне проживання (settled). Давню Сімейну програму (Family Scheme) закрито.
criterion-ukraine-route = Ваш шлях — Україна.
criterion-somebody-abroad = Ви сподіваєтеся, що до вас приєднається ваша пара або інші рідні.
unchecked-lived-in-ukraine = Ці люди мають українське громадянство або є найближчими рідними людини з України та жили в Україні до { $ukraine-lived-there-before }.
unchecked-has-sponsor = Вони мають названого спонсора, який дає їм житло щонайменше на { $homes-for-ukraine-stay-months ->
        [one] { $homes-for-ukraine-stay-months } місяць
        [few] { $homes-for-ukraine-stay-months } місяці
        [many] { $homes-for-ukraine-stay-months } місяців
       *[other] { $homes-for-ukraine-stay-months } місяця
    }.
unchecked-sponsor-status = Спонсор — британець, ірландець або має дозвіл на постійне проживання (settled) у Великій Британії.
unchecked-council-checks = Міська рада перевіряє спонсора та житло.
gives-stay = Дозвіл на перебування на { $homes-for-ukraine-months ->
        [one] { $homes-for-ukraine-months } місяць
        [few] { $homes-for-ukraine-months } місяці
        [many] { $homes-for-ukraine-months } місяців
       *[other] { $homes-for-ukraine-months } місяця
    }.
gives-no-fee = Оплати немає.
confusion-i-can-sponsor = Людина, чий власний дозвіл — за українською програмою, не може бути спонсором для пари чи іншої дорослої людини. Для власної дитини правила інші.
confusion-family-scheme = Сімейну програму (Ukraine Family Scheme) закрито від { $ukraine-family-closing-day }. Сторінки, які досі її пояснюють, застаріли.
confusion-scheme-is-closed = Дехто каже, що з України вже ніхто не може приїхати. Homes for Ukraine досі відкрита, але спонсорів може бути менше, а строк коротший.
confusion-payment-for-family = Близькі рідні, які приймають гостей у домі, де живуть самі, виплати-подяки не отримують.
step-adviser-first = Поговоріть із безкоштовним консультантом з питань України, перш ніж щось надсилати.
step-find-sponsor-safely = Шукайте спонсора через людей і групи, яким довіряєте. Ніхто не має просити грошей, документів чи послуг.
step-children-alone = Якщо дитина приїхала б без батьків, спершу запитайте міську раду: дітей захищають інші правила.
