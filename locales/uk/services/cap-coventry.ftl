name = Допомога з боргами (Christians Against Poverty, Coventry)
what = Безкоштовна допомога з боргами та курси про гроші.
who = Дорослі.
