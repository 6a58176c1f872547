title = Допомога міської ради до того, як ви втратите житло, може початися
body = Команда міської ради з питань бездомності (homelessness team) може почати допомагати за { $homelessness-prevention-days ->
        [one] { $homelessness-prevention-days } день
        [few] { $homelessness-prevention-days } дні
        [many] { $homelessness-prevention-days } днів
       *[other] { $homelessness-prevention-days } дня
    } до того, як вам треба виїхати. Це той день, пораховано назад від дня, який ви вказали. Якщо в листі названо інший день виїзду, рахуйте від нього. Зателефонуйте, щойно дізнаєтеся, що вам треба виїхати, і не чекайте останнього тижня.
