title = Плануйте своє наступне житло зараз
body = Запитайте зараз свого куратора (caseworker) від міської ради, що буде далі. Ви у Великій Британії вже { $afghan-move-on-months ->
        [one] { $afghan-move-on-months } місяць
        [few] { $afghan-move-on-months } місяці
        [many] { $afghan-move-on-months } місяців
       *[other] { $afghan-move-on-months } місяця
    } або довше й живете в тимчасовому житлі. Це житло — на обмежений час.
