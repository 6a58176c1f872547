# The frame of every page
site-name = Waymark
page-title = { $page } – Waymark
page-title-fault = Треба виправити: { $page } – Waymark
skip-link = Перейти до основної частини
language-label = Мова
language-loading = Завантажуємо: { $language }. До того часу сторінка залишається як є.
language-failed = Не вдалося завантажити: { $language }. Сторінка залишається цією мовою. Перевірте зв’язок і спробуйте ще раз.
details-loading = Ця сторінка завантажується. Зачекайте хвилинку.
details-failed = Ця сторінка не надійшла. Ваші відповіді досі тут. Перевірте зв’язок і спробуйте ще раз.
try-again = Спробувати ще раз
draft-notice = Ці слова написала машина. Людина їх ще не перевірила.
urgent-link = Термінова допомога
leave-link = Вийти із цієї сторінки
leave-hint = Це стирає ваші відповіді та відкриває сторінку з погодою.
footer-label = Інші сторінки
start-link = Початкова сторінка
footer-not-advice = Waymark дає інформацію. Він не дає юридичних порад і нічого не вирішує.
opens-new-tab = відкривається в новій вкладці

# Start page
start-title = Знайдіть свій шлях у { $area }
start-intro = Дайте відповідь на кілька запитань. Ви отримаєте план: що термінове, які дати важливі, що ви можете зробити та куди звернутися.
start-doors = Хто зараз цим користуватиметься?
door-me = Для мене
door-me-hint = Я тут нещодавно й хочу знати, що робити.
door-helper = Я комусь допомагаю
door-helper-hint = Ми сидимо разом і відповідаємо разом.
door-desk = Рецепція
door-desk-hint = Багато людей користуються цим комп’ютером по черзі.
start-other = Або одразу перейдіть сюди
start-urgent-hint = Номери, на які можна телефонувати будь-коли.
start-services-hint = Їжа, житло, здоров’я, англійська мова, робота, поради.
start-schemes-hint = Візи, шляхи та підтримка простими словами.
start-privacy = Ваші відповіді залишаються на цьому пристрої. Їх нікому не надсилають і не зберігають. Закрийте сторінку — і їх немає.
start-resume = На цій сторінці є відповіді
start-resume-hint = Ви можете продовжити або стерти їх для наступної людини.
start-carry-on = Продовжити

# One question
ask-back = Назад
ask-why = Чому ми питаємо
ask-find-out = Як мені дізнатися?
ask-choose-one = Виберіть одну відповідь.
ask-choose-many = Позначте все, що для вас правда.
ask-continue = Далі
ask-dont-know = Не знаю
ask-rather-not = Не хочу казати
ask-skip = Ви можете пропустити будь-яке запитання.
ask-more = { $count ->
    [0] Можливо, це останнє запитання.
    [one] Може бути ще приблизно { $count } запитання.
    [few] Може бути ще приблизно { $count } запитання.
    [many] Може бути ще приблизно { $count } запитань.
   *[other] Може бути ще приблизно { $count } запитання.
}
ask-helper = Помічнику: прочитайте запитання вголос і дайте людині відповісти. Не питайте імен, номерів справ або чому людина поїхала зі своєї країни.
ask-desk = Рецепція: зітріть відповіді, перш ніж сяде наступна людина.
yes = Так
no = Ні
none-of-these = Нічого з цього
area-elsewhere = Десь в іншому місці
date-day = День
date-month = Місяць
date-year = Рік
date-hint = Напишіть цифрами, наприклад { $example }. Якщо ви не знаєте дня, залиште його порожнім. Якщо ви знаєте лише рік, напишіть лише рік.
money-hint = Напишіть суму у фунтах, наприклад { $example }.
number-hint = Напишіть число, наприклад { $example }.
fault-title = Треба щось виправити
fault-nothing-chosen = Виберіть відповідь або натисніть кнопку «Не знаю».
fault-nothing-ticked = Позначте хоча б одну відповідь. Якщо нічого не підходить, позначте «Нічого з цього».
fault-number-missing = Напишіть число, наприклад { $example }, або натисніть кнопку «Не знаю».
fault-not-a-number = Напишіть ціле число цифрами, наприклад { $example }.
fault-range = Напишіть число від { $min } до { $max }.
fault-at-least = Напишіть { $min } або більше число.
fault-at-most = Напишіть { $max } або менше число.
fault-not-money = Напишіть суму цифрами, наприклад { $example }.
fault-date-missing = Напишіть дату, наприклад { $example }, або натисніть кнопку «Не знаю».
fault-date-year = Напишіть рік чотирма цифрами. Правильна дата виглядає так: { $example }.
fault-date-month = Напишіть місяць числом від 1 до 12. Правильна дата виглядає так: { $example }.
fault-date-month-missing = Напишіть і місяць. Правильна дата виглядає так: { $example }.
fault-date-day = У цьому місяці немає такого дня. Перевірте день і місяць. Правильна дата виглядає так: { $example }.
fault-date-far = Перевірте рік. Правильна дата виглядає так: { $example }.

# Check answers
check-title = Перевірте свої відповіді
check-intro = Чи все правильно? Ви можете змінити будь-яку відповідь.
check-none = Ви ще не відповіли на жодне запитання.
check-change = Змінити
check-change-fact = Змінити: { $fact }
check-unused = Відповіді, які зараз не враховуються
check-unused-hint = Через іншу відповідь ці запитання стали непотрібні. Ми залишаємо їх на випадок, якщо ви зміните її назад.
check-more = { $count ->
    [one] Ще { $count } запитання може зробити план кращим.
    [few] Ще приблизно { $count } запитання можуть зробити план кращим.
    [many] Ще приблизно { $count } запитань можуть зробити план кращим.
   *[other] Ще приблизно { $count } запитання можуть зробити план кращим.
}
check-more-link = Відповісти на інші запитання
check-plan = Показати план
answer-dont-know = Не знаю
answer-rather-not = Не хочу казати
answer-not-asked = Ще не запитано
finish = Закінчити та стерти всі відповіді

# The plan
plan-title = Ваш план
plan-made = Складено { $date } з того, що ви нам сказали.
plan-information = Ця сторінка дає інформацію. Лише ліцензований юрист з імміграційних питань (regulated adviser) може радити вам щодо візи, заяви або дозволу на перебування.
plan-nothing-told = Ви ще не відповіли на жодне запитання, тому цей план однаковий для всіх.
plan-helper = Помічнику: ви можете прочитати цей план уголос і допомогти знайти місця. Вам не можна радити щодо візи або заяви, якщо ви не ліцензований юрист з імміграційних питань (regulated adviser). Якщо щось тут термінове, зупиніться й зателефонуйте.
plan-desk = Рецепція: надрукуйте план, якщо людина хоче його на папері. Потім зітріть відповіді.
plan-alerts = Спершу зробіть це
plan-dates = Важливі дати
plan-dates-none = З ваших відповідей поки що не випливає жодної дати.
plan-schemes = Програми та шляхи
plan-schemes-intro = Ми ставимо опубліковані умови поруч із тим, що ви нам сказали. Ми не вирішуємо й не знаємо, що вирішать інші.
plan-schemes-unclear = { $count ->
    [one] { $count } програма, щодо якої ми ще не можемо сказати
    [few] { $count } програми, щодо яких ми ще не можемо сказати
    [many] { $count } програм, щодо яких ми ще не можемо сказати
   *[other] { $count } програми, щодо яких ми ще не можемо сказати
}
plan-schemes-unmatched = { $count ->
    [one] { $count } програма, яка не збігається, за вашими словами
    [few] { $count } програми, які не збігаються, за вашими словами
    [many] { $count } програм, які не збігаються, за вашими словами
   *[other] { $count } програми, які не збігаються, за вашими словами
}
plan-rights = Що вам можна робити й отримувати
plan-places = Куди звернутися
plan-places-more = { $count ->
    [one] Ще { $count } місце
    [few] Ще { $count } місця
    [many] Ще { $count } місць
   *[other] Ще { $count } місця
}
plan-unknown = Чого ми ще не знаємо
plan-unknown-intro = Ці відповіді могли б змінити план.
plan-print = Надрукувати цей план
plan-change = Змінити відповіді

# Alerts
priority-now = Просто зараз
priority-today = Сьогодні
priority-soon = Найближчими днями

# Dates
kind-act-by = Останній день, щоб діяти
kind-opens = Перший день, коли це відкрито
kind-ends = Це припиняється
kind-expect = До цього дня це мало б прийти
days-left = { $days ->
    [0] Сьогодні
    [1] Завтра
    [one] Через { $days } день
    [few] Через { $days } дні
    [many] Через { $days } днів
   *[other] Через { $days } дня
}
days-past = { $days ->
    [1] Учора
    [one] { $days } день тому
    [few] { $days } дні тому
    [many] { $days } днів тому
   *[other] { $days } дня тому
}
number-between = від { $least } до { $most }
number-at-least = { $least } або більше
number-at-most = { $most } або менше
date-between = Від { $first } до { $last }
date-not-before = { $first } або пізніше
date-not-after = { $last } або раніше
date-not-known = Ми ще не можемо визначити день
date-early = День неточний. Ми рахуємо до першого дня, коли це може бути, щоб ви не запізнилися.
date-late = День неточний. Ми рахуємо до останнього дня, коли це може бути, щоб ви не пішли зарано.
date-unsure = Ми ще не можемо сказати, чи ця дата для вас. Це залежить від відповіді, якої ми не маємо.
working = Як ми це визначили
working-told = Ми починаємо з дати, яку ви нам сказали. { $fact }: { $date }.
working-plus-days = { $count ->
    [one] Рахуємо { $count } день уперед від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } дні уперед від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } днів уперед від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } дня уперед від цієї дати. { $fact }: { $date }.
}
working-minus-days = { $count ->
    [one] Рахуємо { $count } день назад від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } дні назад від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } днів назад від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } дня назад від цієї дати. { $fact }: { $date }.
}
working-plus-weekdays = { $count ->
    [one] Рахуємо { $count } день уперед від цієї дати, без субот і неділь. { $fact }: { $date }.
    [few] Рахуємо { $count } дні уперед від цієї дати, без субот і неділь. { $fact }: { $date }.
    [many] Рахуємо { $count } днів уперед від цієї дати, без субот і неділь. { $fact }: { $date }.
   *[other] Рахуємо { $count } дня уперед від цієї дати, без субот і неділь. { $fact }: { $date }.
}
working-minus-weekdays = { $count ->
    [one] Рахуємо { $count } день назад від цієї дати, без субот і неділь. { $fact }: { $date }.
    [few] Рахуємо { $count } дні назад від цієї дати, без субот і неділь. { $fact }: { $date }.
    [many] Рахуємо { $count } днів назад від цієї дати, без субот і неділь. { $fact }: { $date }.
   *[other] Рахуємо { $count } дня назад від цієї дати, без субот і неділь. { $fact }: { $date }.
}
working-plus-months = { $count ->
    [one] Рахуємо { $count } місяць уперед від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } місяці уперед від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } місяців уперед від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } місяця уперед від цієї дати. { $fact }: { $date }.
}
working-minus-months = { $count ->
    [one] Рахуємо { $count } місяць назад від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } місяці назад від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } місяців назад від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } місяця назад від цієї дати. { $fact }: { $date }.
}
working-plus-years = { $count ->
    [one] Рахуємо { $count } рік уперед від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } роки уперед від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } років уперед від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } року уперед від цієї дати. { $fact }: { $date }.
}
working-minus-years = { $count ->
    [one] Рахуємо { $count } рік назад від цієї дати. { $fact }: { $date }.
    [few] Рахуємо { $count } роки назад від цієї дати. { $fact }: { $date }.
    [many] Рахуємо { $count } років назад від цієї дати. { $fact }: { $date }.
   *[other] Рахуємо { $count } року назад від цієї дати. { $fact }: { $date }.
}
working-moved = Ми рахуємо від цієї дати за правилом того дня. { $fact }: { $date }.
working-fixed = Правила називають цей день: { $date }.
working-later = Рахується пізніший із цих днів.
working-earlier = Рахується раніший із цих днів.
working-either = Це один із цих днів. Ми ще не можемо сказати, який саме.
working-clear = Перший і останній день не рахуються.
working-holidays = Святкові вихідні дні (bank holidays) теж не рахуються.

# Schemes
outcome-matches = Збігається з опублікованими умовами, за вашими словами
outcome-does-not-match = Не збігається, за вашими словами
outcome-cannot-tell = Ще не можна сказати
outcome-not-now = Не зараз: від { $date }
truth-met = Виконано, за вашими словами
truth-not-met = Не виконано, за вашими словами
truth-unknown = Ще невідомо
told = Ви нам сказали
scheme-conditions = Опубліковані умови, одна за одною
scheme-conditions-plain = Опубліковані умови
scheme-unchecked = Перевірте це самі
scheme-unchecked-intro = Ці умови теж опубліковано. Ця сторінка не може їх перевірити.
scheme-gives = Що це дає
scheme-steps = Наступні кроки
scheme-red-flag = Спершу поговоріть із консультантом. Те, що ви нам сказали, серйозне, тому наступні кроки тут не показано.
scheme-places = Де запитати
scheme-dates = Дати, які цього стосуються
scheme-provider = Цим керує: { $provider }
review = Це мали знову перевірити до { $date }. Воно може бути застарілим, тому запитайте, перш ніж на нього покладатися.
scheme-closed = Для нових людей закрито. Останній день — { $date }. Якщо ви вже це маєте або звернулися вчасно, читайте далі.
scheme-confusions = Що люди часто плутають
scheme-more = Більше про цю програму
sources = Звідки це
source-as-of = Дата сторінки: { $date }
source-undated = На сторінці немає дати.
source-checked = Ми прочитали це { $date }
confidence-high = Наскільки ми впевнені: дуже впевнені. Текст офіційний, або збігаються два добрі джерела.
confidence-medium = Наскільки ми впевнені: досить упевнені. Є одне добре джерело, або текст старший ніж рік.
confidence-low = Наскільки ми впевнені: не впевнені. Перевірте це, перш ніж на це покладатися.

# Rights
group-money = Гроші
group-home = Житло
group-health = Здоров’я
group-school = Школа та англійська мова
group-work = Робота
group-papers = Документи та поїздки
right-yes = Так
right-no = Ні
right-conditional = За певної умови
right-unknown = Ще не можна сказати
right-yes-status = Правила кажуть «так», за вашими словами
right-no-status = Правила кажуть «ні», за вашими словами
right-needs-answers = Нам потрібно більше відповідей, щоб розповісти вам про це.
right-uncovered = Ми не маємо правила для того, що ви нам сказали. Запитайте в одному з місць на цій сторінці.
right-check = Перевірте це тут
right-how = Як це отримати
right-bring = Що мати із собою
right-refusals = Якщо вам кажуть «ні»
right-rule = Що каже правило:

# Places
why = Чому ви це бачите
why-alert = Це допомагає з терміновою справою: { $title }
why-deadline = Це допомагає з датою: { $title }
why-scheme = Це може допомогти із цією програмою: { $title }
why-right = Це допомагає із цим: { $title }
why-need = Це допомагає з потребою, яку ви назвали: { $title }
why-anyone = Це відкрито для всіх.
order-title = Як упорядковано цей список
order-first = Спершу йдуть місця, які допоможуть із чимось терміновим, потім — ті, що стосуються дати. За ними — місця, які допоможуть із тим, що вам потрібно. Далі важить, чи місце підходить до вашого шляху і скількома речами може допомогти. Ніхто не може заплатити, щоб бути вище.
order-merits = Якщо два місця рівні, важить ось що, у такому порядку:
merit-self-referral = Ви можете звернутися самі, направлення не потрібне
merit-language = Там говорять вашою мовою
merit-near = Це у вашому районі
merit-phone = Туди можна зателефонувати
merit-fresh = Ми недавно це перевіряли
service-adviser = Дає ліцензовані поради з імміграційних питань (regulated immigration advice)
service-who = Для кого це
service-needs = З чим допомагає
service-phone = Телефон
phone-call = Зателефонувати
phone-text = Текстове повідомлення
phone-whatsapp = WhatsApp
phone-relay = Для людей, які не можуть чути або говорити по телефону
service-email = Електронна пошта
service-web = Вебсайт
service-web-link = Відкрити вебсайт
service-address = Адреса
service-map = Показати на карті
service-hours = Години роботи
hours-always = Удень і вночі, щодня
hours-not-known = Ми не знаємо годин роботи. Запитайте, перш ніж іти.
hours-days = { $first } – { $last }
hours-times = від { $from } до { $to }
weekday-mon = Понеділок
weekday-tue = Вівторок
weekday-wed = Середа
weekday-thu = Четвер
weekday-fri = П’ятниця
weekday-sat = Субота
weekday-sun = Неділя
service-languages = Мови
service-access = Як потрапити
access-walk-in = Просто приходьте. Записуватися не потрібно
access-appointment = Спершу запишіться
access-referral = Хтось має вас направити
access-phone = Телефоном
access-online = Онлайн
service-audience = Лише для таких людей
audience-women = Жінки
audience-men = Чоловіки
audience-young-people = Молодь
audience-families = Сім’ї з дітьми
service-cost = Вартість
cost-free = Безкоштовно
cost-some-cost = Може бути платно
service-reach = Як із ними зв’язатися
service-bring = Що взяти із собою
service-note = Корисно знати
service-checked = Ми перевірили це { $date }.
service-provider = Цим керує: { $provider }
service-more = Більше про це місце

# Find a service
services-title = Знайти службу
services-search = Шукати за назвою або словом
services-need = Що вам потрібно?
services-any-need = Будь-що
services-walk-in = Записуватися не потрібно
services-count = { $count ->
    [0] Жодне місце не підходить. Спробуйте інше слово або виберіть «Будь-що».
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}

# Read about a scheme
schemes-title = Прочитати про програму
schemes-intro = Що таке кожен шлях або програма, її опубліковані умови та хто може допомогти. Ви можете прочитати це, не відповідаючи на запитання.

# Urgent help
urgent-title = Термінова допомога
urgent-intro = Якщо ви або хтось інший зараз у небезпеці, телефонуйте на перший номер. Ви можете попросити перекладача.
urgent-no-network = Ці номери працюють без інтернету.

# About
about-title = Про Waymark
about-what = Що це таке
about-what-text = Waymark допомагає людям, які нещодавно в { $area }, і людям поруч із ними. Він порівнює те, що ви йому сказали, з опублікованими правилами. Він дає інформацію та показує, куди звернутися. Це не юридична фірма й не міська рада, і він нічого не вирішує.
about-privacy = Приватність
about-privacy-text = Ваші відповіді залишаються в пам’яті цієї сторінки на вашому пристрої. Їх нікому не надсилають і не зберігають. Коли ви закінчуєте, виходите або закриваєте сторінку, їх більше немає.
about-stored = Що зараз збережено на цьому пристрої
about-stored-nothing = Нічого не збережено.
about-stored-some = Збережено такі записи:
about-links = Інші вебсайти та телефонні лінії, які ви відкриваєте звідси, мають власні правила приватності.
about-sources = Джерела
about-sources-text = Кожне правило тут називає сторінку, з якої воно взяте, і день, коли ми її прочитали.
about-sources-all = { $count ->
    [one] Усі джерела: { $count }
    [few] Усі { $count } джерела
    [many] Усі { $count } джерел
   *[other] Усі { $count } джерела
}
about-fresh = Наскільки це нове
about-fresh-text = Місця востаннє перевіряли від { $first } до { $last }. Кожне місце показує свій день.
about-languages = Мови
about-checked = Хто перевірив слова цією мовою: { $by }
about-access = Зручно для всіх
about-access-text = Ми робимо цю сторінку для телефонів, клавіатур і програм читання з екрана, для великого тексту та сильного контрасту. Якщо щось для вас не працює, скажіть людині, яка показала вам цю сторінку.
about-version = Версія
about-version-text = Waymark { $version }

# No such page
not-found-title = Ми не можемо знайти цю сторінку
not-found-text = Можливо, адреса неправильна або сторінку перенесли.
not-found-start = Перейти на початкову сторінку
