title = يمكن أن تبدأ مساعدة البلدية قبل فقدان سكنك
body = يمكن لفريق مساعدة من ليس لديهم سكن في البلدية (homelessness team) أن يبدأ المساعدة قبل { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
} من موعد المغادرة. هذا هو ذلك اليوم، محسوبًا إلى الوراء من اليوم الذي ذكرته. إذا ذكرت رسالة يومًا آخر للمغادرة، يُحسب منه. يُرجى الاتصال حال معرفتك بأن عليك المغادرة، وعدم انتظار الأسبوع الأخير.
