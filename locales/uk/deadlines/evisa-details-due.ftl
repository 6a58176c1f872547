title = Дані eVisa мають прийти
body = Дані eVisa зазвичай приходять приблизно через { $evisa-after-grant-days ->
        [one] { $evisa-after-grant-days } день
        [few] { $evisa-after-grant-days } дні
        [many] { $evisa-after-grant-days } днів
       *[other] { $evisa-after-grant-days } дня
    } після надання захисту. Цей день пораховано від дня, коли вам повідомили. Якщо вони не прийшли, зателефонуйте до Migrant Help або своєму юристу.
