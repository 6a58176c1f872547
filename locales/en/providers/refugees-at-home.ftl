name = Refugees at Home
