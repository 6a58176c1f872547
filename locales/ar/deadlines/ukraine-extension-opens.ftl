title = أول يوم لطلب تمديد أوكرانيا
body = القواعد تقول إنه يمكن إرسال الطلب في آخر { $ukraine-extension-window ->
    [zero] { $ukraine-extension-window } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $ukraine-extension-window } أيام
    [many] { $ukraine-extension-window } يومًا
   *[other] { $ukraine-extension-window } يوم
} قبل انتهاء إذن إقامتك. كثير من المنشورات الأقدم تذكر مدة أقصر. هذا هو أول يوم، محسوبًا إلى الوراء من تاريخ الانتهاء الذي ذكرته، والتاريخ في eVisa هو الذي يحسم.
