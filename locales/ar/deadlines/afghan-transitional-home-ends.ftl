title = من المقرر أن ينتهي سكنك الأول في المملكة المتحدة
body = من هم على البرامج الأفغانية يمكنهم البقاء في سكنهم الأول المؤقت مدة تصل إلى { $afghan-transitional-months ->
    [zero] { $afghan-transitional-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $afghan-transitional-months } أشهر
    [many] { $afghan-transitional-months } شهرًا
   *[other] { $afghan-transitional-months } شهر
}. هذا اليوم محسوب من وقت وصولك. يُرجى سؤال مسؤول ملفك (caseworker) عن التاريخ الحقيقي وعن الخطة بعده.
