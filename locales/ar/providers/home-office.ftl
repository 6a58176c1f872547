name = وزارة الداخلية (Home Office)
