name = مدخراتك
