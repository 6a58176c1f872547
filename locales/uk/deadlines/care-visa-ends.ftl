title = День, коли має закінчитися ваша віза
body = Скорочена віза зазвичай закінчується через { $shortened-visa-days ->
        [one] { $shortened-visa-days } день
        [few] { $shortened-visa-days } дні
        [many] { $shortened-visa-days } днів
       *[other] { $shortened-visa-days } дня
    } від дати на листі Міністерства внутрішніх справ (Home Office). Якщо її стара кінцева дата настає раніше, рахується той день. Вирішує дата в листі. Зверніться до юридичного центру (law centre) сьогодні.
