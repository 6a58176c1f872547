title = يمكن للبلدية أن تبدأ المساعدة عند فقدان السكن
body = واجب البلدية أن تساعد الناس على الاحتفاظ بسكن أو إيجاده يبدأ عندما يكون من المرجّح أن يصبحوا بلا سكن خلال { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
}. عند وجود الموافقة، قد يكون ذلك من أول يوم. لذلك هذا هو يوم الموافقة الذي ذكرته. يُرجى السؤال الآن، وعدم انتظار إشعار المغادرة.
