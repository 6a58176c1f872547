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
unchecked-earlier-permission = Якщо дозвіл надано до { $permission-to-work-list-from }, тоді діяв старіший список робіт. Ми не знайшли, який список діє для нього зараз, тому запитайте юриста.
gives-listed-jobs = Дозвіл охоплює лише роботи зі списку Home Office рівня кваліфікації { $permission-to-work-level } або вище (RQF level { $permission-to-work-level }). Здебільшого це робота рівня університетського диплома.
gives-volunteering = Для волонтерства дозвіл не потрібен: без оплати, для благодійної організації або державної установи.
gives-any-job-later = Після відповіді «так» на заяву дозволена будь-яка робота.
confusion-not-by-itself = Дозвіл не з’являється сам, коли минає { $work-permission-months ->
        [one] { $work-permission-months } місяць
        [few] { $work-permission-months } місяці
        [many] { $work-permission-months } місяців
       *[other] { $work-permission-months } місяця
    }. Його треба попросити в Home Office.
confusion-own-business = Без дозволу не можна жодної оплачуваної роботи: ні роботи за наймом, ні роботи на себе, ні дрібних підробітків за готівку.
confusion-ends-with-no = Дозвіл на роботу закінчується, коли на заяву приходить остаточне «ні».
step-ask-lawyer = Запитайте свого юриста або ліцензованого юриста з імміграційних питань (regulated adviser), як просять дозвіл.
step-ask-about-support = Запитайте також, як дозвіл може змінити вашу підтримку для людей, які просять притулку. Home Office каже, що може зменшити або припинити підтримку людям, які мають право працювати.
step-no-work-before = Не працюйте, поки не маєте письмового дозволу. Робота без нього може припинити вашу підтримку.
step-check-card = Подивіться на свою картку людини, яка просить притулку (ARC). На ній указано, чи дозволена робота.
step-volunteer-now = Займайтеся волонтерством, поки чекаєте. Це дає практику, англійську мову та людей, які вас знають.
