title = Люди без жодного громадянства (stateless)
summary = Для людей, яких жодна країна не визнає своїми громадянами. Є заява на дозвіл на перебування, її надсилають із Великої Британії.
criterion-says-so = Ви сказали, що не маєте громадянства.
unchecked-no-other-country = Ви не можете постійно жити в жодній іншій країні.
unchecked-no-open-claim = Немає відкритої заяви про притулок. Спершу Home Office вирішує щодо неї.
unchecked-proof = Є підтвердження того, де ви жили та що відповіли інші країни.
gives-permission = Дозвіл зазвичай діє { $stateless-years ->
        [one] { $stateless-years } рік
        [few] { $stateless-years } роки
        [many] { $stateless-years } років
       *[other] { $stateless-years } року
    }. За заяву не платять.
confusion-fear-comes-first = Для людини, яка боїться повертатися через небезпеку, є інший шлях — притулок. Юрист може сказати, що спершу.
confusion-no-work-while-waiting = Надіслана заява не дає дозволу на роботу.
step-lawyer-first = Зверніться до юриста до подання заяви. Для неї потрібно багато підтверджень.
