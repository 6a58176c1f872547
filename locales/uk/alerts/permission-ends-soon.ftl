title = Ваш дозвіл на перебування скоро закінчується
body = За датою, яку ви вказали, у вас залишилося { $permission-reminder-days ->
        [one] { $permission-reminder-days } день
        [few] { $permission-reminder-days } дні
        [many] { $permission-reminder-days } днів
       *[other] { $permission-reminder-days } дня
    } або менше. Перевірте цю дату у своїй eVisa. Якщо до Міністерства внутрішніх справ (Home Office) ще нічого не надіслано, поговоріть із ліцензованим юристом з імміграційних питань (regulated adviser) задовго до цього дня. Якщо щось надіслано, збережіть підтвердження.
