title = Підтримка за статтею 95 (section 95) припиняється
body = Підтримка за статтею 95 припиняється через { $section-95-end-days ->
        [one] { $section-95-end-days } день
        [few] { $section-95-end-days } дні
        [many] { $section-95-end-days } днів
       *[other] { $section-95-end-days } дня
    } після того, як заява остаточно закінчилася. Про виїзд попереджають щонайменше за { $section-95-notice-days ->
        [one] { $section-95-notice-days } день
        [few] { $section-95-notice-days } дні
        [many] { $section-95-notice-days } днів
       *[other] { $section-95-notice-days } дня
    }. Цей день пораховано від дня, який ви вказали; вирішує лист, що припиняє підтримку. Підтримка триває далі, якщо того дня в родині була дитина. До цього дня зверніться до консультанта щодо іншої допомоги.
