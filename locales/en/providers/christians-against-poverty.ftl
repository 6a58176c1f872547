name = Christians Against Poverty
