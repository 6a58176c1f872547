title = الإقامة الدائمة (settlement) بعد الحماية
summary = الإقامة الدائمة (settlement) إذن بلا تاريخ انتهاء، وتُسمى أيضًا indefinite leave to remain. يمكن طلبها في نهاية حماية مدتها { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
criterion-five-year-grant = قُدّم الطلب في { $five-year-claims-until } أو قبله، أو أنت الآن في سن الطفولة ومن دون أهل. عندئذ تكون مدة الحماية عادةً { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}.
criterion-last-month = إذن إقامتك ينتهي خلال { $protection-settlement-months ->
    [zero] { $protection-settlement-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $protection-settlement-months } أشهر
    [many] { $protection-settlement-months } شهرًا
   *[other] { $protection-settlement-months } شهر
}.
criterion-still-running = إذن إقامتك لم ينته. تاريخ الانتهاء موجود في eVisa.
unchecked-safe-return-review = تنظر وزارة الداخلية مرة أخرى هل عودتك آمنة.
unchecked-convictions = الإدانات الجنائية تُحسب ضد الطلب. إذا وُجدت، فالمحامي أولًا.
unchecked-rules-of-the-day = تُحسب قواعد اليوم الذي تُرسل فيه الاستمارة. يُرجى سؤال مستشار عما يسري عندئذ.
gives-no-end-date = إذن إقامة بلا تاريخ انتهاء.
gives-no-fee = لا رسم على اللاجئين ومن لديهم حماية إنسانية. الرسوم في صفحات أخرى هي لمسارات أخرى. ويمكن للمساعدة القانونية (legal aid) أن تدفع لمحامٍ إذا كان المال قليلًا.
gives-goes-on = إذا أُرسلت الاستمارة قبل تاريخ الانتهاء، يستمر إذن إقامتك أثناء انتظار القرار.
confusion-not-by-itself = الإقامة الدائمة لا تأتي من تلقاء نفسها. إذا لم تُرسل استمارة قبل تاريخ الانتهاء، ينتهي الإذن.
confusion-too-early = الإرشادات تطلب إرسال الاستمارة في آخر مدة الإذن. التبكير الكثير قد يعني الرفض.
confusion-humanitarian-later-claim = في الحماية الإنسانية (humanitarian protection) يهم أيضًا يوم الطلب. إذا قدّمت الطلب في { $humanitarian-later-claims-from } أو بعده، فاسأل مستشارًا هل هذا الطريق مفتوح. في هذه الطلبات تذكر القواعد اللاجئين فقط.
confusion-longer-wait = اقتُرح طريق أطول بكثير إلى الإقامة الدائمة (settlement). لم يكن ساريًا عندما تحققنا.
step-look-up-end = البحث عن تاريخ الانتهاء في eVisa، وكتابته.
step-adviser-early = زيارة مستشار قبل تاريخ الانتهاء بنحو { $protection-advice-days ->
    [zero] { $protection-advice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-advice-days } أيام
    [many] { $protection-advice-days } يومًا
   *[other] { $protection-advice-days } يوم
}.
step-ask-before-travel = سؤال مستشار قبل أي سفر، وخصوصًا إلى البلد الذي هربت منه.
