name = Coventry Haven Women’s Aid
what = A helpline for people hurt or controlled at home. Safe places to stay, safety plans, help with forced marriage and FGM.
who = Women and children. Some workers speak other languages.
