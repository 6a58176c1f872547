title = إعادة التوطين منذ إعادة فتح البرنامج
summary = لمن يصلون لاجئين منذ إعادة فتح البرنامج في { $ukrs-reopened-on }. قالت الحكومة إن لهم طريقًا إلى الإقامة الدائمة (settlement) بعد { $resettled-settlement-years ->
    [zero] { $resettled-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $resettled-settlement-years } سنوات
    [many] { $resettled-settlement-years } سنة
   *[other] { $resettled-settlement-years } سنة
}. ما أُعطي لك ظاهر في eVisa.
criterion-resettled-route = مسارك هو إعادة التوطين.
criterion-came-on-scheme = جئت ضمن UK Resettlement Scheme أو أحد مسارات الكفالة الأحدث.
criterion-arrived-since = وصلت في { $ukrs-reopened-on } أو بعده.
unchecked-what-the-evisa-says = كم يدوم أول إذن إقامة لك. لم نجد نصًا رسميًا عن ذلك: يُرجى قراءة eVisa وسؤال مستشار.
gives-settle-later = تقول الحكومة إن الناس يمكنهم الحصول على الإقامة الدائمة (settlement) بعد { $resettled-settlement-years ->
    [zero] { $resettled-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $resettled-settlement-years } سنوات
    [many] { $resettled-settlement-years } سنة
   *[other] { $resettled-settlement-years } سنة
}.
gives-work-study = من أُعيد توطينهم يمكنهم العمل والدراسة من أول يوم.
confusion-same-as-before = ما زالت صفحات كثيرة تقول إن من أُعيد توطينهم يحصلون عند الوصول على إذن بلا تاريخ انتهاء. كان هذا لمن جاؤوا من قبل. منذ إعادة الفتح صار طريقًا لبضع سنوات.
confusion-ten-years = قد يُقرأ عن انتظار أطول مرتين. كانت تلك خطة سابقة. الخطة المعلنة عند إعادة الفتح أقصر.
step-check-evisa = الدخول إلى حساب UKVI، والتأكد من أن eVisa تُظهر النوع الصحيح من الإذن.
step-caseworker = سؤال مسؤول ملفك في البلدية (caseworker) أولًا. إذا لم يكن لديك، يُرجى سؤال فريق الهجرة في البلدية (Migration Team).
step-adviser-on-leave = سؤال مستشار هجرة مرخّص عما يقوله إذن إقامتك وعما يأتي بعده.
step-keep-trips = الاحتفاظ بقائمة بالأيام خارج المملكة المتحدة. قد تُطلب لاحقًا.
