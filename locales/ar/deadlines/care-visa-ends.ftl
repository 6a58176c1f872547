title = من المقرر أن تنتهي تأشيرتك
body = التأشيرة المقصّرة تنتهي عادةً بعد { $shortened-visa-days ->
    [zero] { $shortened-visa-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $shortened-visa-days } أيام
    [many] { $shortened-visa-days } يومًا
   *[other] { $shortened-visa-days } يوم
} من التاريخ على رسالة وزارة الداخلية (Home Office). إذا كان تاريخ انتهائها القديم أقرب، فذلك اليوم هو الذي يُحسب. التاريخ في الرسالة هو الذي يحسم. يُرجى زيارة مركز القانون اليوم.
