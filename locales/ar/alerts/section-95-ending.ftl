title = دعمك ضمن المادة 95 (section 95) قد يتوقف قريبًا
body = يتوقف عادةً بعد { $section-95-end-days ->
    [zero] { $section-95-end-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $section-95-end-days } أيام
    [many] { $section-95-end-days } يومًا
   *[other] { $section-95-end-days } يوم
} من انتهاء الطلب نهائيًا. يُرجى التحدث مع مستشار اليوم عن مساعدة أخرى، مثل دعم المادة 4 (section 4).
