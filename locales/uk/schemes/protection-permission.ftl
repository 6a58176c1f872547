title = Ваш захист: як довго він діє та як його поновити
summary = Як довго діє статус біженця або гуманітарний захист, залежить від дня заяви. Ця сторінка показує правила та дати.
criterion-granted = Вам надали статус біженця або гуманітарний захист після заяви про притулок.
criterion-still-running = Ваш дозвіл на перебування не закінчився, або заяву надіслано до того, як він закінчився. Кінцева дата є у вашій eVisa.
unchecked-length-on-evisa = Кінцева дата у вашій eVisa відповідає правилам про строк. Вирішує eVisa, тому перевірте її.
unchecked-alone-as-child = Якщо ви були дитиною і були самі, строк може становити { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    } також і для пізнішої заяви.
unchecked-longer-first-time = Перший дозвіл, довший ніж { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    }, для пізнішої заяви можливий лише в найнезвичніших випадках, із вагомими підтвердженнями.
unchecked-safe-return-review = Щоразу, коли дозвіл поновлюють, Міністерство внутрішніх справ (Home Office) знову дивиться, чи вам ще потрібен захист.
gives-five-years = Заяви, подані { $five-year-claims-until } або раніше, зазвичай дають { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }.
gives-thirty-months = Заяви, подані { $thirty-month-claims-from } або пізніше, зазвичай дають { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    }, і цей строк можна поновити. Рахується день заяви, а не день рішення.
gives-work-and-study = Люди з таким дозволом на перебування можуть виконувати будь-яку роботу та вчитися.
gives-benefits-and-housing = Люди з таким дозволом на перебування можуть подавати заяви на соціальні виплати та просити в міської ради допомогу для людей без житла.
gives-travel-papers = Люди зі статусом біженця можуть попросити проїзний документ біженця (refugee travel document). Люди з гуманітарним захистом зазвичай просять проїзний сертифікат (certificate of travel).
confusion-not-settlement = Статус біженця — це не дозвіл на постійне проживання (settlement). Settlement не має кінцевої дати, і його просять пізніше.
confusion-which-day = Деякі сайти рахують від дня рішення. Для строку дозволу правила дивляться на день заяви.
confusion-old-card = Дата на старій картці (BRP) — це не кінець вашого дозволу на перебування. Справжню дату показує eVisa.
confusion-longer-wait = Запропоновано набагато довший шлях до дозволу на постійне проживання (settlement). Коли ми перевіряли, він не діяв.
step-check-evisa = Увійдіть у свій обліковий запис eVisa. Перевірте своє ім’я, дату народження та кінцеву дату. Якщо щось неправильно, зверніться до консультанта найближчим часом.
step-write-down-end = Запишіть кінцеву дату. Зверніться до консультанта приблизно за { $protection-advice-days ->
        [one] { $protection-advice-days } день
        [few] { $protection-advice-days } дні
        [many] { $protection-advice-days } днів
       *[other] { $protection-advice-days } дня
    } до неї.
step-renew-in-window = Дозвіл на { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    } поновлюють лише в останні { $protection-renewal-days ->
        [one] { $protection-renewal-days } день
        [few] { $protection-renewal-days } дні
        [many] { $protection-renewal-days } днів
       *[other] { $protection-renewal-days } дня
    } його дії.
step-ask-before-travel = Запитайте консультанта, перш ніж подорожувати. Поїздка до країни, з якої ви втекли, або використання її паспорта може поставити ваш статус під загрозу.
step-ask-about-family = Запитайте консультанта про сім’ю за кордоном. Шлях возз’єднання сімей біженців (refugee family reunion) не приймає нових заяв, а для інших шляхів потрібна порада.
