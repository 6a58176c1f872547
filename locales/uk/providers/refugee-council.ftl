name = Refugee Council
