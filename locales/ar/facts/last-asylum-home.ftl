name = آخر سكن ضمن المادة 95 (section 95)
value-coventry = في كوفنتري
value-elsewhere = في مكان آخر
value-never = لم أسكن أبدًا في سكن section 95
