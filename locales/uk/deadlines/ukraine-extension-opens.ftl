title = Перший день, щоб попросити про українське продовження
body = Правила кажуть, що заяву можна надіслати в останні { $ukraine-extension-window ->
        [one] { $ukraine-extension-window } день
        [few] { $ukraine-extension-window } дні
        [many] { $ukraine-extension-window } днів
       *[other] { $ukraine-extension-window } дня
    } до того, як закінчиться ваш дозвіл на перебування. Багато давніших листівок називають коротший час. Це перший день, пораховано назад від кінцевої дати, яку ви вказали; вирішує дата у вашій eVisa.
