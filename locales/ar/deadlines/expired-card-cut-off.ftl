title = آخر يوم لاستعمال بطاقة إقامة قديمة
body = البطاقة القديمة قد تساعدك على فتح حساب UKVI أو الدخول إليه حتى هذا اليوم. وهي تتوقف قبل ذلك إذا مرّت مدة { $expired-card-months ->
    [zero] { $expired-card-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $expired-card-months } أشهر
    [many] { $expired-card-months } شهرًا
   *[other] { $expired-card-months } شهر
} على التاريخ المطبوع على البطاقة. يُرجى إعداد eVisa الآن.
