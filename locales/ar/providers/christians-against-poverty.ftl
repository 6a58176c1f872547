name = منظمة مسيحية لمساعدة الفقراء (Christians Against Poverty)
