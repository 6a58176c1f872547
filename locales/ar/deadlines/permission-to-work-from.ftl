title = يمكن للناس طلب إذن العمل من هذا اليوم
body = القواعد تسمح للناس بالطلب عندما يكون طلب اللجوء قد انتظر أكثر من { $work-permission-months ->
    [zero] { $work-permission-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $work-permission-months } أشهر
    [many] { $work-permission-months } شهرًا
   *[other] { $work-permission-months } شهر
} من دون قرار. هذا اليوم محسوب من تاريخ الطلب الذي ذكرته، والتاريخ في أوراق وزارة الداخلية (Home Office) هو الذي يحسم. ويجب ألا يكون التأخير بسببهم. لا يُسمح لأحد بالعمل قبل وصول الإذن. يُرجى سؤال محاميك أولًا.
