title = Ваша віза скоро закінчується: отримайте пораду сьогодні
body = Залишилося { $care-visa-warning-days ->
        [one] { $care-visa-warning-days } день
        [few] { $care-visa-warning-days } дні
        [many] { $care-visa-warning-days } днів
       *[other] { $care-visa-warning-days } дня
    } або менше. Зареєстрований юрист з імміграційних питань (registered adviser) може сказати вам, що можливо. Ідіть сьогодні.
