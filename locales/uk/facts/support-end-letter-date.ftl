name = Дата на листі, який припиняє підтримку (asylum support)
