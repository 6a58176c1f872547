name = Гонконгська громада в Ковентрі (Hong Kong community in Coventry)
