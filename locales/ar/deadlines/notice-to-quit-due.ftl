title = من المتوقع أن يصل إشعار مكتوب بالمغادرة
body = إشعار مغادرة سكن اللجوء يصل عادةً قبل انتهاء الدعم بما لا يقل عن { $notice-to-quit-days ->
    [zero] { $notice-to-quit-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $notice-to-quit-days } أيام
    [many] { $notice-to-quit-days } يومًا
   *[other] { $notice-to-quit-days } يوم
}. هذا اليوم محسوب إلى الوراء من يوم المغادرة الذي ذكرته. إذا لم يصل إشعار، يُرجى الاتصال بمنظمة Migrant Help. التواريخ في الرسائل هي التي تحسم.
