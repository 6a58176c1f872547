title = الإذن القصير (MVDAC) ينتهي
body = مدته { $abuse-concession-months ->
    [zero] { $abuse-concession-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $abuse-concession-months } أشهر
    [many] { $abuse-concession-months } شهرًا
   *[other] { $abuse-concession-months } شهر
}. هذا اليوم محسوب من اليوم الذي ذكرته، والتاريخ في eVisa هو الذي يحسم. يلزم إرسال استمارة لإذن آخر قبل هذا اليوم، لذلك يُرجى زيارة محامٍ مبكرًا.
