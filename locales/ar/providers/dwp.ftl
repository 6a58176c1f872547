name = وزارة العمل والمعاشات (Department for Work and Pensions)
