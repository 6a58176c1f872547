name = مساعدة المحتجزين بسبب الهجرة (Bail for Immigration Detainees)
