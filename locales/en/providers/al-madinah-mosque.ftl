name = Al-Madinah Mosque and Institute
