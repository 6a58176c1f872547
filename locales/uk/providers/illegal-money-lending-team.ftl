name = Команда проти незаконних позик (England Illegal Money Lending Team)
