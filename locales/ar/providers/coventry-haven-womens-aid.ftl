name = مساعدة النساء (Coventry Haven Women’s Aid)
