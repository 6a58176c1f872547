name = مجلس اللاجئين (Refugee Council)
