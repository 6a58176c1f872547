title = ينتهي سكن اللجوء وماله
body = القواعد تعطي الآن { $move-on-days ->
    [zero] { $move-on-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $move-on-days } أيام
    [many] { $move-on-days } يومًا
   *[other] { $move-on-days } يوم
} من يوم الإبلاغ بالموافقة. وتعطي أيضًا { $move-on-notice-days ->
    [zero] { $move-on-notice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $move-on-notice-days } أيام
    [many] { $move-on-notice-days } يومًا
   *[other] { $move-on-notice-days } يوم
} من الرسالة التي تنهي الدعم. هذا هو اليوم الأبعد من اليومين. التاريخ المطبوع على تلك الرسالة هو الذي يُحسب. إذا كان أقرب من هذا اليوم، يُرجى الاتصال بمنظمة Migrant Help. ومن المتوقع أن يصل إشعار مكتوب بالمغادرة قبل النهاية بما لا يقل عن { $notice-to-quit-days ->
    [zero] { $notice-to-quit-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $notice-to-quit-days } أيام
    [many] { $notice-to-quit-days } يومًا
   *[other] { $notice-to-quit-days } يوم
}.
