title = Коледж і старші класи (sixth form) для молоді
case-child-alone = Молодь, яка тут сама, може вчитися в коледжі або старших класах (sixth form) віком від { $college-age-from } до { $college-age-to ->
        [one] { $college-age-to } року
        [few] { $college-age-to } років
        [many] { $college-age-to } років
       *[other] { $college-age-to } року
    }.
case-asylum = Люди, які попросили притулку, можуть вчитися в коледжі або старших класах (sixth form) віком від { $college-age-from } до { $college-age-to ->
        [one] { $college-age-to } року
        [few] { $college-age-to } років
        [many] { $college-age-to } років
       *[other] { $college-age-to } року
    } з першого дня заяви. Учнівство на робочому місці (apprenticeship) для них закрите.
case-asylum-refused = Деякі молоді люди на підтримці Міністерства внутрішніх справ (Home Office) або міської ради можуть вчитися. Перевірте це в коледжі.
case-open = Люди з таким дозволом на перебування можуть вчитися в коледжі або старших класах (sixth form) віком від { $college-age-from } до { $college-age-to ->
        [one] { $college-age-to } року
        [few] { $college-age-to } років
        [many] { $college-age-to } років
       *[other] { $college-age-to } року
    } без часу очікування.
case-hong-kong-visa = Люди з такою візою можуть вчитися в коледжі або старших класах (sixth form) віком від { $college-age-from } до { $college-age-to ->
        [one] { $college-age-to } року
        [few] { $college-age-to } років
        [many] { $college-age-to } років
       *[other] { $college-age-to } року
    }.
case-care-worker = Діти віку старших класів (sixth form), які живуть тут із вами, можливо, зможуть вчитися. Перевірте це в коледжі.
case-other = Молодь, яка живе тут із кимось із батьків за візою, можливо, зможе вчитися. Перевірте це в коледжі.
step-ask-college = Попросіть місце в коледжі до серпня. Люди, які щойно приїхали, можуть почати пізніше протягом року.
step-money = Запитайте про стипендію (bursary) — гроші, які допомагають молоді вчитися.
bring-who-you-are = Документ або лист, з якого видно, хто ви. Картка людини, яка просить притулку (ARC), підходить.
bring-address = Лист, з якого видно, де ви живете.
bring-school-papers = Документи з вашої останньої школи, якщо є.
refusal-overseas-fee = «Вам треба платити як іноземцям (overseas fee)».
rule-overseas-fee = Міністерство освіти (Department for Education) каже, що платить за молодь цього віку, яка попросила притулку, і за тих, кому його надано.
