title = Планується, що ваше перше житло у Великій Британії закінчиться
body = Люди в афганських програмах можуть жити у своєму першому, тимчасовому житлі до { $afghan-transitional-months ->
        [one] { $afghan-transitional-months } місяця
        [few] { $afghan-transitional-months } місяців
        [many] { $afghan-transitional-months } місяців
       *[other] { $afghan-transitional-months } місяця
    }. Цей день пораховано від дня, коли ви приїхали. Запитайте у свого куратора (caseworker) справжню дату та план після неї.
