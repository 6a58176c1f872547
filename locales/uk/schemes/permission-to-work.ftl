title = Дозвіл на роботу, поки заява чекає
summary = Люди, які дуже довго чекають на рішення про притулок, можуть попросити в Міністерства внутрішніх справ (Home Office) дозвіл на роботу. Без нього їм не можна працювати.
criterion-asylum-route = Ви просите притулку у Великій Британії.
criterion-no-decision = Щодо вашої заяви або ваших нових доказів (further submissions) ще немає рішення.
criterion-twelve-months = Після подання заяви або нових доказів (further submissions) минуло стільки часу: { $work-permission-months ->
        [one] { $work-permission-months } місяць
        [few] { $work-permission-months } місяці
        [many] { $work-permission-months } місяців
       *[other] { $work-permission-months } місяця
    }.
unchecked-not-your-fault = Затримка сталася не з вашої вини.
gives-listed-jobs = Дозвіл охоплює лише роботи зі списку Home Office рівня кваліфікації { $permission-to-work-level } або вище (RQF level { $permission-to-work-level }).
gives-volunteering = Для волонтерства дозвіл не потрібен: без оплати, для благодійної організації або державної установи.
step-ask-lawyer = Запитайте свого юриста або зареєстрованого юриста з імміграційних питань (registered adviser), як просять дозвіл.
step-ask-about-support = Запитайте також, як дозвіл може змінити вашу підтримку для людей, які просять притулку. Home Office каже, що може зменшити або припинити підтримку людям, які мають право працювати.
step-no-work-before = Не працюйте, поки не маєте письмового дозволу. Робота без нього може припинити вашу підтримку.
step-check-card = Подивіться на свою картку людини, яка просить притулку (ARC). На ній указано, чи дозволена робота.
step-volunteer-now = Будьте волонтером, поки чекаєте. Це дає практику, англійську мову та людей, які вас знають.
