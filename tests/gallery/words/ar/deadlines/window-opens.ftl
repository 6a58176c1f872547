title = يمكنك أن تسأل ابتداءً من هذا اليوم
body = هذا قبل النهاية بـ { $window-length ->
    [zero] { $window-length } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $window-length } أيام
    [many] { $window-length } يومًا
   *[other] { $window-length } يوم
}.
