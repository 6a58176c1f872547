name = يوجد مسؤول ملف في البلدية (caseworker)
