title = تأشيرة طالب
summary = لمن جاؤوا للدراسة. المدرسة أو الكلية أو الجامعة هي الكفيل.
criterion-holds-it = لديك تأشيرة طالب.
unchecked-attendance = الحضور إلى الدروس. يخبر الكفيل وزارة الداخلية إذا تغيب الطالب.
gives-some-work = في المستوى الجامعي، عادةً حتى { $student-work-hours ->
    [zero] { $student-work-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $student-work-hours } ساعات
    [many] { $student-work-hours } ساعة
   *[other] { $student-work-hours } ساعة
} عمل في الأسبوع أثناء الدراسة. الدورات الأخرى تسمح بأقل أو لا تسمح، لذلك يُرجى النظر في eVisa.
gives-after-study = قد تليها تأشيرة خريج (graduate visa). للطلبات ابتداءً من { $graduate-visa-change } مدتها { $graduate-visa-months ->
    [zero] { $graduate-visa-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $graduate-visa-months } أشهر
    [many] { $graduate-visa-months } شهرًا
   *[other] { $graduate-visa-months } شهر
}، وبعد الدكتوراه { $graduate-visa-doctor-years ->
    [zero] { $graduate-visa-doctor-years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $graduate-visa-doctor-years } سنوات
    [many] { $graduate-visa-doctor-years } سنة
   *[other] { $graduate-visa-doctor-years } سنة
}.
confusion-no-public-funds = هذه التأشيرة تقول «لا أموال عامة» (no recourse to public funds). يمكن لفريق الإرشاد في الجامعة أو الكلية أن يقول ما لديه من مساعدة.
confusion-too-many-hours = العمل ساعات أكثر من المسموح يخالف شروط التأشيرة وقد يضر بها.
step-university-advice = سؤال فريق إرشاد الطلاب (student advice) في جامعتك أو كليتك أولًا.
step-before-leaving-course = زيارة مستشار قبل ترك الدورة أو تغييرها.
