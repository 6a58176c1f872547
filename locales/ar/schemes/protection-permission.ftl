title = حمايتك: كم تستمر، وكيف تُجدَّد
summary = مدة صفة اللاجئ أو الحماية الإنسانية تعتمد على يوم طلب اللجوء. هذه الصفحة تُظهر القواعد والتواريخ.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
criterion-still-running = إذن إقامتك لم ينته، أو أُرسل طلب قبل انتهائه. تاريخ الانتهاء موجود في eVisa.
unchecked-length-on-evisa = تاريخ الانتهاء في eVisa يناسب قواعد المدة. eVisa هي التي تحسم، لذلك يُرجى النظر فيها.
unchecked-alone-as-child = إذا كنت في سن الطفولة ومن دون أهل، فقد تكون المدة { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
} حتى لطلب قُدّم في وقت لاحق.
unchecked-longer-first-time = إذن أول أطول من { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
} لطلب قُدّم في وقت لاحق ممكن فقط في أندر الحالات، مع إثباتات قوية.
unchecked-safe-return-review = في كل تجديد للإذن، تنظر وزارة الداخلية مرة أخرى هل ما زالت الحماية تلزمك.
gives-five-years = الطلبات المقدمة في { $five-year-claims-until } أو قبله تؤدي عادةً إلى { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}.
gives-thirty-months = الطلبات المقدمة في { $thirty-month-claims-from } أو بعده تؤدي عادةً إلى { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
}، ويمكن تجديدها. يُحسب يوم الطلب، لا يوم القرار.
gives-work-and-study = من لديهم هذا الإذن يمكنهم القيام بأي عمل، ويمكنهم الدراسة.
gives-benefits-and-housing = من لديهم هذا الإذن يمكنهم طلب الإعانات وطلب مساعدة البلدية عند فقدان السكن.
gives-travel-papers = من لديهم صفة لاجئ يمكنهم طلب وثيقة سفر للاجئين (refugee travel document). ومن لديهم الحماية الإنسانية يطلبون عادةً شهادة سفر (certificate of travel).
confusion-not-settlement = صفة اللاجئ ليست الإقامة الدائمة (settlement). الإقامة الدائمة بلا تاريخ انتهاء، وتُطلب لاحقًا.
confusion-which-day = بعض المواقع تحسب من يوم القرار. أما المدة فالقواعد تنظر فيها إلى يوم الطلب.
confusion-old-card = التاريخ على البطاقة القديمة (BRP) ليس نهاية إذن إقامتك. eVisa هي التي تُظهر التاريخ الصحيح.
confusion-longer-wait = اقتُرح طريق أطول بكثير إلى الإقامة الدائمة (settlement). لم يكن ساريًا عندما تحققنا.
step-check-evisa = الدخول إلى حساب eVisa، والتأكد من الاسم وتاريخ الميلاد وتاريخ الانتهاء. إذا كان شيء غير صحيح، يُرجى سؤال مستشار قريبًا.
step-write-down-end = كتابة تاريخ الانتهاء، وزيارة مستشار قبله بنحو { $protection-advice-days ->
    [zero] { $protection-advice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-advice-days } أيام
    [many] { $protection-advice-days } يومًا
   *[other] { $protection-advice-days } يوم
}.
step-renew-in-window = الإذن لمدة { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
} يُجدَّد فقط في آخر { $protection-renewal-days ->
    [zero] { $protection-renewal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-renewal-days } أيام
    [many] { $protection-renewal-days } يومًا
   *[other] { $protection-renewal-days } يوم
} منه.
step-ask-before-travel = سؤال مستشار قبل السفر. السفر إلى البلد الذي هربت منه، أو استعمال جواز سفره، قد يعرّض صفتك للخطر.
step-ask-about-family = سؤال مستشار عن العائلة في الخارج. مسار لمّ شمل عائلات اللاجئين (refugee family reunion) لا يقبل طلبات جديدة، والمسارات الأخرى تلزمها مشورة.
