name = الوظيفة والكفيل
value-licence-lost = صاحب العمل فقد رخصة كفالة العاملين
value-job-ended = انتهت الوظيفة
value-no-hours-or-pay = لا أحصل على ساعات عمل، أو الساعات قليلة جدًا، أو لا أحصل على أجر
value-working = أعمل هناك كالمعتاد
