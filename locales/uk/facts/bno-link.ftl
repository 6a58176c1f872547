name = Зв’язок зі статусом BN(O)
value-own-status = Я маю власний статус BN(O)
value-child-after-handover = Хтось із моїх батьків або їхня пара має статус BN(O). Мені вже є 18, дата народження — { $bno-handover } або пізніше
value-child-before-handover = Хтось із моїх батьків або їхня пара має статус BN(O). Моя дата народження раніша, але не раніша за { $bno-adult-child-born-from }
value-close-family = Я пара, дитина або родич чи родичка, що потребує догляду, людини зі статусом або візою BN(O)
value-none-of-these = Нічого з цього
