title = Дозвіл на постійне проживання (settlement)
case-child-alone = Діти, які тут самі й отримують захист, зазвичай мають його на { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }, також після пізнішої заяви. Потім правила дозволяють попросити постійне проживання (settlement). Міністерство внутрішніх справ (Home Office) знову дивиться, чи потрібен захист. Запитайте юриста задовго до кінцевої дати.
case-asylum = Відкрита або відхилена заява про притулок не веде до постійного проживання (settlement). Правила про нього починаються після захисту або іншого дозволу.
case-ukraine = Українські програми не ведуть до постійного проживання (settlement), і час у них для нього не рахується. Інші шляхи мають свої правила. Перш ніж щось змінювати, отримайте пораду.
case-granted = Це залежить від дня, коли подано заяву або нові докази, після яких надано захист. Заяви до { $five-year-claims-until } включно зазвичай дають { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }, а потім можна безкоштовно попросити постійне проживання (settlement). Заяви з { $thirty-month-claims-from } зазвичай дають { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    }, які поновлюють в останні { $protection-renewal-days ->
        [one] { $protection-renewal-days } день
        [few] { $protection-renewal-days } дні
        [many] { $protection-renewal-days } днів
       *[other] { $protection-renewal-days } дня
    }. Вирішує кінцева дата у вашій eVisa. Довше очікування запропоновано, але коли ми перевіряли, воно не було законом.
case-resettled = Подивіться свою eVisa. Якщо кінцевої дати немає, дозвіл уже постійний. Якщо вона є, люди до того дня просять постійне проживання (settlement) або поновлення. Перевірте це з консультантом.
case-hong-kong-visa = Правила вимагають { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    } на шляху BN(O), не більше ніж { $bno-absence-days ->
        [one] { $bno-absence-days } день
        [few] { $bno-absence-days } дні
        [many] { $bno-absence-days } днів
       *[other] { $bno-absence-days } дня
    } за кордоном за будь-які { $bno-absence-period ->
        [one] { $bno-absence-period } місяць
        [few] { $bno-absence-period } місяці
        [many] { $bno-absence-period } місяців
       *[other] { $bno-absence-period } місяця
    }, англійську мову та тест Life in the UK. З { $bno-children-settle-from } дитина до 18 років може отримати постійне проживання (settlement) разом із батьками без цього строку. Запропоновано складніші перевірки; коли ми перевіряли, вони не діяли.
case-hong-kong-settled = Settled означає, що дозвіл уже постійний. Перевірте з консультантом, що у вашій eVisa немає кінцевої дати, і запитайте його перед довгою поїздкою за кордон.
case-care-worker = Зараз правила вимагають { $care-settlement-years ->
        [one] { $care-settlement-years } рік
        [few] { $care-settlement-years } роки
        [many] { $care-settlement-years } років
       *[other] { $care-settlement-years } року
    } на цьому шляху. Довше очікування запропоновано, але коли ми перевіряли, воно не діяло. З { $settlement-english-from } багато робочих шляхів вимагають кращої англійської. Якщо спонсор припиняє спонсорство, отримайте пораду одразу.
case-other = Це залежить від шляху. Одні візи ведуть до постійного проживання (settlement), інші — ні. Отримайте пораду задовго до кінцевої дати.
step-keep-account = Бережіть свій обліковий запис UKVI та оновлюйте дані в ньому.
step-in-time = Подивіться кінцеву дату у своїй eVisa. Правила вимагають надіслати заяву до цього дня.
step-tests = Запитайте консультанта, яких тестів вимагає шлях. Часто це англійська мова та Life in the UK.
refusal-too-late = «Ваша заява запізнилася».
rule-too-late = Правила вимагають заяву до кінця дозволу. Якщо цей день минув, одразу, перш ніж щось надсилати, поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser).
