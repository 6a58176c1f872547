name = Мережа біженців-підприємців (The Entrepreneurial Refugee Network)
