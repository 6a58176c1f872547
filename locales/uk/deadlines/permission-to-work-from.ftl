title = Із цього дня люди можуть попросити дозвіл на роботу
body = Правила дозволяють попросити, коли заява чекає без рішення довше ніж { $work-permission-months ->
        [one] { $work-permission-months } місяць
        [few] { $work-permission-months } місяці
        [many] { $work-permission-months } місяців
       *[other] { $work-permission-months } місяця
    }. Затримка має бути не з вини людини. Нікому не можна працювати, поки дозвіл не прийшов. Спершу запитайте свого юриста.
