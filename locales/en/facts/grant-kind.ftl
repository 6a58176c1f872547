name = What was granted
value-refugee = Refugee status
value-humanitarian-protection = Humanitarian protection
