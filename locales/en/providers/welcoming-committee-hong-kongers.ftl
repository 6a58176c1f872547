name = Welcoming Committee for Hong Kongers
