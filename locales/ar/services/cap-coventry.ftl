name = منظمة مسيحية لمساعدة الفقراء، كوفنتري (Christians Against Poverty, Coventry)
what = مساعدة مجانية في الديون، ودورات عن المال.
who = البالغون.
