name = Ваші документи
value-passport = Паспорт
value-visa-card = Візова картка
