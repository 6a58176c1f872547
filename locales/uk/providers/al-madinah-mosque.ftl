name = Мечеть та інститут (Al-Madinah Mosque and Institute)
