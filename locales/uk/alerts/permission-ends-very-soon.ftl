title = Ваш дозвіл на перебування дуже скоро закінчується: отримайте пораду сьогодні
body = Поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser) сьогодні. За датою, яку ви вказали, у вас залишилося { $permission-urgent-days ->
        [one] { $permission-urgent-days } день
        [few] { $permission-urgent-days } дні
        [many] { $permission-urgent-days } днів
       *[other] { $permission-urgent-days } дня
    } або менше, і ви сказали нам, що заяву не надіслано. Візьміть із собою дані eVisa та всі листи.
