name = Житло YMCA (YMCA Coventry housing)
what = Кімнати та квартири для молоді, з наставником.
who = Молодь, яку направив St Basils Youth Hub.
note = Спершу йдіть до St Basils Youth Hub.
