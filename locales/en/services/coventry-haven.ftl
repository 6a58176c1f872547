name = Coventry Haven Women’s Aid
what = A helpline for people hurt or controlled at home. Safe places to stay, safety plans, help against forced marriage and cutting (FGM).
who = Women and children. Some workers speak other languages.
