name = Panahghar Safe House
