title = Дозвіл на постійне проживання (settlement) після захисту
summary = Settlement — це дозвіл без кінцевої дати, його називають також безстроковим дозволом на перебування (indefinite leave to remain). Його можна попросити наприкінці захисту на { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }.
criterion-granted = Вам надали статус біженця або гуманітарний захист після заяви про притулок.
criterion-five-year-grant = Заяву подано { $five-year-claims-until } або раніше, або ви дитина, яка тут сама. Тоді захист зазвичай надають на { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }.
criterion-last-month = Ваш дозвіл на перебування закінчується не пізніше ніж через { $protection-settlement-months ->
        [one] { $protection-settlement-months } місяць
        [few] { $protection-settlement-months } місяці
        [many] { $protection-settlement-months } місяців
       *[other] { $protection-settlement-months } місяця
    }.
criterion-still-running = Ваш дозвіл на перебування не закінчився. Кінцева дата є у вашій eVisa.
unchecked-safe-return-review = Міністерство внутрішніх справ (Home Office) знову дивиться, чи безпечно вам повернутися.
unchecked-convictions = Судимості можуть зашкодити. Якщо вони є, спершу зверніться до юриста.
unchecked-rules-of-the-day = Рахуються правила того дня, коли надсилають заяву. Запитайте консультанта, що діє тоді.
gives-no-end-date = Дозвіл на перебування без кінцевої дати.
gives-no-fee = Люди зі статусом біженця або гуманітарним захистом не платять за цю заяву. Суми на інших сторінках — для інших шляхів. Державна правова допомога (legal aid) може оплатити юриста, якщо у вас мало грошей.
gives-goes-on = Якщо заяву надіслано до кінцевої дати, ваш дозвіл на перебування діє далі, поки заява чекає.
confusion-not-by-itself = Settlement не з’являється сам. Якщо заяву не надіслати до кінцевої дати, дозвіл на перебування закінчиться.
confusion-too-early = Правила просять надсилати заяву в останній час дії дозволу. Занадто рано може означати «ні».
confusion-humanitarian-later-claim = Для гуманітарного захисту (humanitarian protection) теж важливий день заяви. Якщо ви подали заяву { $humanitarian-later-claims-from } або пізніше, запитайте консультанта, чи відкритий цей шлях. Для таких заяв правила називають лише біженців.
confusion-longer-wait = Запропоновано набагато довший шлях до дозволу на постійне проживання (settlement). Коли ми перевіряли, він не діяв.
step-look-up-end = Знайдіть кінцеву дату у своїй eVisa й запишіть її.
step-adviser-early = Зверніться до консультанта приблизно за { $protection-advice-days ->
        [one] { $protection-advice-days } день
        [few] { $protection-advice-days } дні
        [many] { $protection-advice-days } днів
       *[other] { $protection-advice-days } дня
    } до кінцевої дати.
step-ask-before-travel = Запитайте консультанта перед будь-якою поїздкою, особливо до країни, з якої ви втекли.
