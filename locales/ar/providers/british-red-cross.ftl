name = الصليب الأحمر البريطاني (British Red Cross)
