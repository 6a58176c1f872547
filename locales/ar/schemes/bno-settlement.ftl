title = الإقامة الدائمة (settlement) بعد تأشيرة BN(O)
summary = لمن هم هنا على مسار BN(O) منذ { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}. تُسمى الإقامة الدائمة (settlement) أيضًا indefinite leave to remain.
criterion-hong-kong-route = مسارك هو هونغ كونغ.
criterion-has-visa = أنت هنا بتأشيرة BN(O) لها تاريخ انتهاء.
criterion-five-years = عشت في المملكة المتحدة على مسار BN(O) مدة { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}.
unchecked-days-away = لم تزد أيامك خارج المملكة المتحدة على { $bno-absence-days ->
    [zero] { $bno-absence-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $bno-absence-days } أيام
    [many] { $bno-absence-days } يومًا
   *[other] { $bno-absence-days } يوم
} ضمن أي { $bno-absence-period ->
    [zero] { $bno-absence-period } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-absence-period } أشهر
    [many] { $bno-absence-period } شهرًا
   *[other] { $bno-absence-period } شهر
}. يوم المغادرة ويوم العودة لا يُحسبان.
unchecked-english = أثبتّ مستوى B1 في اللغة الإنجليزية.
unchecked-life-in-uk = نجحت في اختبار الحياة في المملكة المتحدة (Life in the UK test).
unchecked-fee = الرسم هو { $settlement-fee } لكل شخص.
gives-no-end-date = الإقامة الدائمة (settlement) تعني أن إذن إقامتك بلا تاريخ انتهاء.
gives-student-help = رسوم الطلاب المحليين (home fees) وقروض الطلاب في إنجلترا تُفتح بعد الإقامة الدائمة (settlement) والعيش في المملكة المتحدة مدة { $student-finance-years ->
    [zero] { $student-finance-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $student-finance-years } سنوات
    [many] { $student-finance-years } سنة
   *[other] { $student-finance-years } سنة
}.
gives-citizenship-later = يمكن عادةً طلب الجنسية البريطانية بعد ذلك بمدة { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
}.
confusion-earnings-test = اقتُرحت إنجليزية أصعب واختبار للدخل. لم يكونا ساريين عندما تحققنا، وقال الوزراء إن القواعد الحالية مستمرة حتى تصبح الخطط نهائية. يُرجى سؤال مستشار عما هو صحيح الآن.
confusion-visa-longer-is-settled = تأشيرة مدتها { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
} ليست إقامة دائمة (settlement). الإقامة الدائمة تُطلب.
confusion-is-citizenship = الإقامة الدائمة (settlement) ليست الجنسية البريطانية. الجنسية خطوة أخرى، عادةً بعد { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
}.
confusion-children-wait-too = تقول صفحات أقدم إن كل طفل تلزمه المدة كاملة. لم يعد هذا صحيحًا للأطفال المعالين دون 18 سنة.
confusion-benefits-count-against = يسمع البعض أن الأموال العامة المستعملة بعد رفع الشرط ستُحسب ضدهم، أو أنها لن تُحسب. لا أحد يعرف بعد. يُرجى التحقق من ذلك مع مستشار هجرة مرخّص.
step-count-days = كتابة كل رحلة خارج المملكة المتحدة منذ بداية أول تأشيرة BN(O) لك، مع التواريخ.
step-check-end-date = التأكد من أن تأشيرتك تستمر حتى يوم الإقامة الدائمة (settlement). إذا كانت تنتهي قبله، يُرجى سؤال مستشار قبل ذلك عن مدة أطول.
step-ask-adviser = طلب التحقق من اليوم والاختبارات وأحدث القواعد من مستشار هجرة مرخّص.
