name = أوراقك
value-passport = جواز سفر
value-visa-card = بطاقة تأشيرة
