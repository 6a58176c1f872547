title = يُرجى التخطيط لسكنك التالي الآن
body = يُرجى سؤال مسؤول ملفك في البلدية (caseworker) الآن عما سيحدث بعد ذلك. أنت في المملكة المتحدة منذ { $afghan-move-on-months ->
    [zero] { $afghan-move-on-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $afghan-move-on-months } أشهر
    [many] { $afghan-move-on-months } شهرًا
   *[other] { $afghan-move-on-months } شهر
} أو أكثر وسكنك مؤقت. ذلك السكن لمدة محدودة.
