title = Приблизно з цього дня можна попросити settlement
body = Правила просять надсилати заяву, коли до кінця дозволу лишається не більше ніж { $protection-settlement-months ->
        [one] { $protection-settlement-months } місяць
        [few] { $protection-settlement-months } місяці
        [many] { $protection-settlement-months } місяців
       *[other] { $protection-settlement-months } місяця
    }, але ще до його кінця. Цей день пораховано назад від кінцевої дати, яку ви вказали; вирішує дата в eVisa. Зверніться до консультанта задовго до цього дня.
