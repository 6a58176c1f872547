title = يتوقف دعم المادة 95 (section 95)
body = يتوقف دعم المادة 95 (section 95) بعد { $section-95-end-days ->
    [zero] { $section-95-end-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $section-95-end-days } أيام
    [many] { $section-95-end-days } يومًا
   *[other] { $section-95-end-days } يوم
} من انتهاء الطلب نهائيًا، مع مهلة للمغادرة لا تقل عن { $section-95-notice-days ->
    [zero] { $section-95-notice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $section-95-notice-days } أيام
    [many] { $section-95-notice-days } يومًا
   *[other] { $section-95-notice-days } يوم
}. هذا اليوم محسوب من اليوم الذي ذكرته، والرسالة التي تنهي الدعم هي التي تحسم. وهو يستمر إذا كان في السكن طفل في ذلك اليوم. يُرجى زيارة مستشار بشأن مساعدة أخرى قبل ذلك.
