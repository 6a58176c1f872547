title = Виплати-подяки для вашого господаря житла
summary = Господар житла (host), у якого живуть гості Homes for Ukraine, може попросити в міської ради { $host-thank-you } на місяць. Ці гроші — для господаря, не для гостя, і брати їх не обов’язково.
criterion-ukraine-route = Ваш шлях — Україна.
criterion-on-scheme = Ви маєте або востаннє мали дозвіл на перебування за програмою Homes for Ukraine, або ви його продовжили.
criterion-lives-with-host = Ви живете в господаря житла (host).
unchecked-not-close-family = Ви не близькі рідні господаря житла. За рідних, які приїхали від { $host-close-family-from } і живуть у його домі, не платять.
unchecked-checks-passed = Міська рада перевірила господаря та житло.
unchecked-first-extension = Ви в програмі Homes for Ukraine або в перших { $host-thank-you-extension-months ->
        [one] { $host-thank-you-extension-months } місяці
        [few] { $host-thank-you-extension-months } місяцях
        [many] { $host-thank-you-extension-months } місяцях
       *[other] { $host-thank-you-extension-months } місяця
    } продовження.
unchecked-host-asks = Господар житла попросив про це міську раду й просить знову, коли ви продовжуєте дозвіл.
gives-payment = Одна виплата { $host-thank-you } на місяць за кожне житло, хай скільки гостей там живе.
gives-during-extension = Вона може тривати в перших { $host-thank-you-extension-months ->
        [one] { $host-thank-you-extension-months } місяці
        [few] { $host-thank-you-extension-months } місяцях
        [many] { $host-thank-you-extension-months } місяцях
       *[other] { $host-thank-you-extension-months } місяця
    } продовження дозволу гостя.
confusion-guest-pays = Виплата — це не оренда, і платить її не гість.
confusion-higher-after-a-year = Старі сторінки пишуть про більшу виплату після першого року. Це скасовано: вона для всіх однакова.
confusion-goes-on-for-ever = Після першого продовження вона припиняється. Чи триває вона в новішому, довшому продовженні, ми не змогли з’ясувати: запитайте міську раду.
step-host-asks-council = Ваш господар житла може запитати команду Homes for Ukraine міської ради.
step-ask-about-longer = Якщо ви продовжили дозвіл удруге, запитайте міську раду, що тепер із виплатою.
step-plan-next-home = Якщо виплата закінчується, а з нею може закінчитися й проживання, заздалегідь складіть разом із міською радою план щодо наступного житла.
