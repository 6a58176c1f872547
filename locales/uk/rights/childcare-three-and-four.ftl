title = Безкоштовний догляд за дітьми віком три та чотири роки
case-everyone = Усі діти віком три та чотири роки в Англії можуть мати { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    } безкоштовного догляду на тиждень у навчальний час. Дозвіл на перебування чи виплати не перевіряють.
step-choose = Виберіть дитячий садок, садок при школі або няню (childminder).
step-ask = Попросіть безкоштовні { $childcare-hours ->
        [one] { $childcare-hours } годину
        [few] { $childcare-hours } години
        [many] { $childcare-hours } годин
       *[other] { $childcare-hours } години
    }, які є для кожної дитини. Вони починаються в навчальному семестрі (term) після третього дня народження.
bring-birth-date = Документ, з якого видно дату народження дитини.
refusal-number-or-benefits = «Нам потрібен номер національного страхування (National Insurance number)» або «ви маєте отримувати виплати».
rule-number-or-benefits = Ці години — для кожної дитини такого віку. Дозвіл на перебування, роботу чи виплати не перевіряють. Це не належить до державних виплат і допомоги (public funds).
