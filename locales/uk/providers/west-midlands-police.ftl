name = Поліція Вест-Мідлендсу (West Midlands Police)
