title = Дозвіл на постійне проживання (settlement) для дитини, чиї батьки мають BN(O)
summary = Від { $bno-child-settlement-from } залежна дитина, якій ще немає 18 років, не потребує власних { $bno-settlement-years ->
        [one] { $bno-settlement-years } року
        [few] { $bno-settlement-years } років
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }. Вона може отримати дозвіл на постійне проживання (settlement) разом із батьками, коли це можливо для батьків.
criterion-hong-kong-visa = Ви тут за візою BN(O), яка має кінцеву дату.
criterion-children-here = У вашому домі є діти.
criterion-parent-years = Ви прожили у Великій Британії на шляху BN(O) { $bno-settlement-years ->
        [one] { $bno-settlement-years } рік
        [few] { $bno-settlement-years } роки
        [many] { $bno-settlement-years } років
       *[other] { $bno-settlement-years } року
    }, і правило для дітей уже діє.
unchecked-child-under-18 = Дитині ще немає 18 років, і вона має візу BN(O) як ваш утриманець.
unchecked-with-parents = Дитина отримує дозвіл на постійне проживання (settlement) разом із батьками.
unchecked-parent-tests = Батьки виконують свої умови: дні за кордоном, англійська мова та тест Life in the UK.
unchecked-fee = Оплата — { $settlement-fee } за кожну людину.
gives-no-own-years = Власні роки дитини не рахують.
gives-no-end-date = Settlement означає, що ваш дозвіл на перебування не має кінцевої дати.
confusion-child-waits-too = На давніших сторінках написано, що кожній дитині потрібен повний строк. Для залежних дітей, яким ще немає 18 років, це вже не так.
confusion-comes-with-parents = Дитина не отримує дозвіл на постійне проживання (settlement) сама собою разом із батьками. У кожної дитини своя заява та своя оплата.
step-ask-adviser = Попросіть ліцензованого юриста з імміграційних питань (regulated adviser) перевірити день, тести та найновіші правила.
step-watch-birthday = Якщо дитині скоро буде 18 років, запитайте юриста до дня народження.
step-trips = Запишіть кожну поїздку за межі Великої Британії, вашу та дитини, з датами.
