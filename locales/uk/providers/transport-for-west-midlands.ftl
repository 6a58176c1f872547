name = Транспорт Вест-Мідлендсу (Transport for West Midlands)
