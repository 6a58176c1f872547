name = دعم اللجوء
value-section-95 = المادة 95 (section 95): سكن أو مال كل أسبوع والطلب مفتوح
value-section-98 = المادة 98 (section 98): مكان طوارئ، مع وجبات في كثير من الأحيان
value-section-4 = المادة 4 (section 4): مساعدة بعد انتهاء الطلب
value-none = لا أحصل على دعم لجوء
