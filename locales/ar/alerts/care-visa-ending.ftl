title = تأشيرتك تنتهي قريبًا: يُرجى طلب المشورة اليوم
body = المدة الباقية هي { $care-visa-warning-days ->
    [zero] { $care-visa-warning-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $care-visa-warning-days } أيام
    [many] { $care-visa-warning-days } يومًا
   *[other] { $care-visa-warning-days } يوم
} أو أقل. يمكن لمستشار مسجّل أن يخبرك بما هو ممكن. يُرجى الذهاب اليوم.
