title = من المتوقع أن تصل بيانات eVisa
body = تأتي بيانات eVisa عادةً بعد الموافقة بنحو { $evisa-after-grant-days ->
    [zero] { $evisa-after-grant-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $evisa-after-grant-days } أيام
    [many] { $evisa-after-grant-days } يومًا
   *[other] { $evisa-after-grant-days } يوم
}. هذا اليوم محسوب من يوم إبلاغك. إذا لم تصل، يُرجى الاتصال بمنظمة Migrant Help أو بمحاميك.
