title = Житло та гроші для людей, які просять притулку, закінчуються
body = Правила тепер дають { $move-on-days ->
        [one] { $move-on-days } день
        [few] { $move-on-days } дні
        [many] { $move-on-days } днів
       *[other] { $move-on-days } дня
    } від дня, коли повідомили про надання захисту. Вони також дають { $move-on-notice-days ->
        [one] { $move-on-notice-days } день
        [few] { $move-on-notice-days } дні
        [many] { $move-on-notice-days } днів
       *[other] { $move-on-notice-days } дня
    } від листа, який припиняє підтримку. Це пізніший із двох днів. Рахується дата, надрукована на тому листі. Якщо вона раніша за цей день, зателефонуйте до Migrant Help. Письмове повідомлення про виїзд має прийти щонайменше за { $notice-to-quit-days ->
        [one] { $notice-to-quit-days } день
        [few] { $notice-to-quit-days } дні
        [many] { $notice-to-quit-days } днів
       *[other] { $notice-to-quit-days } дня
    } до кінця.
