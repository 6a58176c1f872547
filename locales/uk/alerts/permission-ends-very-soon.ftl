title = Ваш дозвіл на перебування дуже скоро закінчується: отримайте пораду сьогодні
body = У вас залишилося { $permission-urgent-days ->
        [one] { $permission-urgent-days } день
        [few] { $permission-urgent-days } дні
        [many] { $permission-urgent-days } днів
       *[other] { $permission-urgent-days } дня
    } або менше, і ви сказали нам, що заяву не надіслано. Поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser) сьогодні. Візьміть із собою дані eVisa та всі листи.
