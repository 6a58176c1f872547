title = Міська рада може почати допомогу через бездомність
body = Обов’язок міської ради допомагати людям зберегти або знайти житло починається, коли вони, ймовірно, залишаться без житла протягом { $homelessness-prevention-days ->
        [one] { $homelessness-prevention-days } дня
        [few] { $homelessness-prevention-days } днів
        [many] { $homelessness-prevention-days } днів
       *[other] { $homelessness-prevention-days } дня
    }. Коли захист уже надано, це може бути з першого дня. Тому це день надання захисту, який ви вказали. Просіть зараз, не чекайте повідомлення про виїзд.
