title = Ваша віза скоро закінчується: отримайте пораду сьогодні
body = Зверніться сьогодні до зареєстрованого юриста з імміграційних питань (registered adviser): він може сказати вам, що можливо. За датою, яку ви вказали, залишилося { $care-visa-warning-days ->
        [one] { $care-visa-warning-days } день
        [few] { $care-visa-warning-days } дні
        [many] { $care-visa-warning-days } днів
       *[other] { $care-visa-warning-days } дня
    } або менше. Перевірте цю дату у своїй eVisa.
