title = Перший день, щоб попросити поновити захист
body = Правила дозволяють людям із дозволом на { $protection-shortest-months ->
        [one] { $protection-shortest-months } місяць
        [few] { $protection-shortest-months } місяці
        [many] { $protection-shortest-months } місяців
       *[other] { $protection-shortest-months } місяця
    } просити про більше лише в останні { $protection-renewal-days ->
        [one] { $protection-renewal-days } день
        [few] { $protection-renewal-days } дні
        [many] { $protection-renewal-days } днів
       *[other] { $protection-renewal-days } дня
    } його дії. Цей день пораховано назад від кінцевої дати, яку ви вказали; вирішує дата в eVisa. Поговоріть із консультантом за { $protection-advice-days ->
        [one] { $protection-advice-days } день
        [few] { $protection-advice-days } дні
        [many] { $protection-advice-days } днів
       *[other] { $protection-advice-days } дня
    } до кінця. Якщо ваша eVisa дає { $protection-years ->
        [one] { $protection-years } рік
        [few] { $protection-years } роки
        [many] { $protection-years } років
       *[other] { $protection-years } року
    }, ця дата не для вас.
