title = Переселення після нового відкриття програми
summary = Для людей, які приїжджають як біженці після нового відкриття програми { $ukrs-reopened-on }. Уряд повідомив, що вони мають шлях до дозволу на постійне проживання (settlement) через { $resettled-settlement-years ->
        [one] { $resettled-settlement-years } рік
        [few] { $resettled-settlement-years } роки
        [many] { $resettled-settlement-years } років
       *[other] { $resettled-settlement-years } року
    }. Що надали вам, видно у вашій eVisa.
criterion-resettled-route = Ваш шлях — переселення.
criterion-came-on-scheme = Ви приїхали за UK Resettlement Scheme або одним із нових шляхів зі спонсором.
criterion-arrived-since = Ви приїхали { $ukrs-reopened-on } або пізніше.
unchecked-what-the-evisa-says = Скільки триває ваш перший дозвіл на перебування. Офіційного тексту про це ми не знайшли: прочитайте свою eVisa та запитайте консультанта.
gives-settle-later = Уряд каже, що люди зможуть отримати дозвіл на постійне проживання (settlement) через { $resettled-settlement-years ->
        [one] { $resettled-settlement-years } рік
        [few] { $resettled-settlement-years } роки
        [many] { $resettled-settlement-years } років
       *[other] { $resettled-settlement-years } року
    }.
gives-work-study = Переселені люди можуть працювати й вчитися з першого дня.
confusion-same-as-before = Багато сторінок досі пишуть, що переселені люди одразу отримують дозвіл без кінцевої дати. Так було для тих, хто приїхав раніше. Після нового відкриття це шлях на кілька років.
confusion-ten-years = Ви можете прочитати про вдвічі довше чекання. То був попередній план. План, оголошений під час нового відкриття, коротший.
step-check-evisa = Увійдіть у свій обліковий запис UKVI. Перевірте, що у вашій eVisa вказано правильний вид дозволу на перебування.
step-caseworker = Спершу запитайте свого куратора (caseworker) від міської ради. Якщо його немає, запитайте міграційну службу міської ради (Migration Team).
step-adviser-on-leave = Запитайте ліцензованого юриста з імміграційних питань (regulated adviser), що сказано у вашому дозволі на перебування та що буде після нього.
step-keep-trips = Ведіть список днів поза Великою Британією. Його можуть попросити пізніше.
