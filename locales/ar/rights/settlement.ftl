title = الإقامة الدائمة (settlement)
case-child-alone = الأطفال الذين هم وحدهم ويُعطون الحماية يحصلون عادةً على { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}، حتى بعد طلب قُدّم في وقت لاحق. بعد ذلك تسمح القواعد بطلب الإقامة الدائمة (settlement). وزارة الداخلية تنظر مرة أخرى هل الحماية لازمة. يُرجى سؤال محامٍ قبل تاريخ الانتهاء بوقت كافٍ.
case-asylum = طلب اللجوء المفتوح أو المرفوض لا يؤدي إلى الإقامة الدائمة (settlement). قواعدها تبدأ بعد إعطاء الحماية أو إذن آخر.
case-ukraine = البرامج الأوكرانية لا تؤدي إلى الإقامة الدائمة (settlement)، والوقت فيها لا يُحسب لها. للمسارات الأخرى قواعدها. يُرجى طلب المشورة قبل تغيير أي شيء.
case-granted = هذا يعتمد على يوم تقديم الطلب، أو الأدلة الجديدة التي جاءت بعدها الموافقة. الطلبات حتى { $five-year-claims-until } تؤدي عادةً إلى { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}، ثم يمكن طلب الإقامة الدائمة (settlement) من دون رسم. والطلبات من { $thirty-month-claims-from } تؤدي عادةً إلى { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
}، ويطلب الناس تجديدها في آخر { $protection-renewal-days ->
    [zero] { $protection-renewal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-renewal-days } أيام
    [many] { $protection-renewal-days } يومًا
   *[other] { $protection-renewal-days } يوم
}. تاريخ الانتهاء في eVisa هو الذي يحسم. اقتُرح انتظار أطول، ولم يكن قانونًا عندما تحققنا.
case-resettled = يُرجى النظر في eVisa. إذا لم يكن فيها تاريخ انتهاء، فالإذن دائم بالفعل. وإذا كان فيها تاريخ، يطلب الناس الإقامة الدائمة (settlement) أو التجديد قبل ذلك اليوم. يُرجى التأكد من ذلك مع مستشار.
case-hong-kong-visa = القواعد تطلب { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
} على مسار BN(O)، وألا يزيد الوقت في الخارج على { $bno-absence-days ->
    [zero] { $bno-absence-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $bno-absence-days } أيام
    [many] { $bno-absence-days } يومًا
   *[other] { $bno-absence-days } يوم
} في أي { $bno-absence-period ->
    [zero] { $bno-absence-period } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-absence-period } أشهر
    [many] { $bno-absence-period } شهرًا
   *[other] { $bno-absence-period } شهر
}، واللغة الإنجليزية، واختبار Life in the UK. منذ { $bno-children-settle-from } يمكن لطفل عمره أقل من 18 الحصول على الإقامة الدائمة (settlement) مع والديه من دون تلك المدة. اقتُرحت اختبارات أصعب، ولم تكن سارية عندما تحققنا.
case-hong-kong-settled = الإقامة الدائمة (settled) تعني أن الإذن دائم بالفعل. يُرجى التأكد مع مستشار أن eVisa لا تُظهر تاريخ انتهاء، وسؤاله قبل إقامة طويلة في الخارج.
case-care-worker = القواعد تطلب الآن { $care-settlement-years ->
    [zero] { $care-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $care-settlement-years } سنوات
    [many] { $care-settlement-years } سنة
   *[other] { $care-settlement-years } سنة
} على هذا المسار. اقتُرح انتظار أطول، ولم يكن ساريًا عندما تحققنا. من { $settlement-english-from } تطلب مسارات عمل كثيرة لغة إنجليزية أقوى. يُرجى طلب المشورة فورًا إذا توقف الكفيل.
case-other = هذا يعتمد على المسار. بعض التأشيرات تؤدي إلى الإقامة الدائمة (settlement)، وبعضها لا. يُرجى طلب المشورة قبل تاريخ الانتهاء بوقت كافٍ.
step-keep-account = الحفاظ على حسابك في UKVI، وتحديث المعلومات فيه.
step-in-time = النظر في تاريخ الانتهاء في eVisa. القواعد تطلب إرسال الاستمارة قبل ذلك اليوم.
step-tests = سؤال مستشار عن الاختبارات التي يطلبها المسار. كثير منها يطلب اللغة الإنجليزية واختبار Life in the UK.
refusal-too-late = «استمارتك متأخرة.»
rule-too-late = القواعد تطلب الاستمارة قبل انتهاء الإذن. إذا مضى ذلك اليوم، يُرجى التحدث فورًا مع مستشار هجرة مرخّص، قبل إرسال أي شيء.
