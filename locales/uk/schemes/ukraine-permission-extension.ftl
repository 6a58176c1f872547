title = Продовження українського дозволу (Ukraine Permission Extension)
summary = Більше часу у Великій Британії для людей, чий дозвіл на перебування за українською програмою закінчується.
criterion-ukraine-route = Ваш шлях — Україна.
criterion-held-scheme = Ви маєте або востаннє мали дозвіл на перебування за українською програмою, або належите до іншої групи, яку називають правила.
criterion-in-uk = Ви у Великій Британії, коли надсилають заяву.
criterion-window-open = До кінця вашого дозволу на перебування залишилося { $ukraine-extension-window ->
        [one] { $ukraine-extension-window } день
        [few] { $ukraine-extension-window } дні
        [many] { $ukraine-extension-window } днів
       *[other] { $ukraine-extension-window } дня
    } або менше.
criterion-in-time = Заяву надсилають до того, як закінчиться ваш дозвіл на перебування.
unchecked-lived-here = Ви живете у Великій Британії відтоді, як вам надали дозвіл на перебування. Перебування в Україні менш ніж { $ukraine-absence-limit ->
        [one] { $ukraine-absence-limit } місяць
        [few] { $ukraine-absence-limit } місяці
        [many] { $ukraine-absence-limit } місяців
       *[other] { $ukraine-absence-limit } місяця
    } допускається. Про інший час за кордоном запитайте консультанта.
unchecked-conduct = Виконано звичайні правила Міністерства внутрішніх справ (Home Office) щодо злочинів і чесності.
unchecked-partner-together = Якщо ви не з України й приїхали як чоловік, дружина, партнер чи партнерка, ви досі разом.
gives-more-time = Більше часу у Великій Британії. Нова кінцева дата є в eVisa.
gives-no-fee = Оплати немає.
gives-rights-carry-on = Якщо заяву подано вчасно, права, які ви маєте зараз, тривають, поки ви чекаєте.
gives-no-host-needed = Господар житла (host) для цього не потрібен.
step-check-evisa = Увійдіть у свій обліковий запис UKVI та прочитайте кінцеву дату у своїй eVisa. Дата на старій картці — це не те саме.
step-ask-adviser = Поговоріть із безкоштовним консультантом з питань України про свій випадок, особливо якщо ви виїжджали або ваша сім’я змінилася.
step-each-person = Це не відбувається саме собою. Кожній людині потрібна своя заява, кожній дитині теж.
step-online-in-time = Це роблять онлайн. Правила кажуть, що заяву потрібно подати до кінцевої дати.
step-old-leaflets = Деякі сторінки та листівки досі називають коротший час. Тепер це { $ukraine-extension-window ->
        [one] { $ukraine-extension-window } день
        [few] { $ukraine-extension-window } дні
        [many] { $ukraine-extension-window } днів
       *[other] { $ukraine-extension-window } дня
    } до кінцевої дати.
step-keep-proof = Збережіть електронного листа про те, що заяву отримано. Запитайте консультанта, перш ніж подорожувати, поки чекаєте.
