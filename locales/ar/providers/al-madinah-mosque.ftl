name = مسجد ومعهد المدينة (Al-Madinah Mosque and Institute)
