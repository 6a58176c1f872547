name = Поліція
