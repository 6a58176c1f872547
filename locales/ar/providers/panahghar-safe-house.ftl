name = بيت آمن (Panahghar Safe House)
