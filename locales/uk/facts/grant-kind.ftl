name = Що надано
value-refugee = Статус біженця
value-humanitarian-protection = Гуманітарний захист
