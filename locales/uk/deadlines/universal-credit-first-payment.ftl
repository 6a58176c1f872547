title = Перша виплата Universal Credit
body = Перша виплата приходить приблизно через { $universal-credit-first-payment-days ->
        [one] { $universal-credit-first-payment-days } день
        [few] { $universal-credit-first-payment-days } дні
        [many] { $universal-credit-first-payment-days } днів
       *[other] { $universal-credit-first-payment-days } дня
    } після заяви. Цей день пораховано від дня, який ви вказали. Попросіть аванс (advance) того ж дня, коли подаєте заяву. Його можуть виплатити лише тоді, коли вже є номер національного страхування (National Insurance number). Якщо до цього часу нічого не прийшло, запитайте Citizens Advice.
