title = أول تأشيرة BN(O)، إذا كانت لديك صفة BN(O)
summary = للبالغين من هونغ كونغ المسجلين بصفة British National (Overseas) وليست لديهم التأشيرة بعد. هذه هي الشروط المنشورة. يمكن لمستشار هجرة مرخّص التحقق منها معك.
criterion-hong-kong-route = مسارك هو هونغ كونغ.
criterion-no-visa-yet = ليست لديك تأشيرة BN(O) بعد.
criterion-own-status = صفة BN(O) مسجّلة باسمك أنت.
unchecked-adult = عمرك 18 سنة أو أكثر.
unchecked-registered = تم التسجيل قبل { $bno-handover }.
unchecked-home-in-hong-kong = سكنك المعتاد في هونغ كونغ، أو في المملكة المتحدة أو جيرسي أو غيرنسي أو جزيرة مان إذا طلبت من هناك.
unchecked-savings = يمكنك إعالة نفسك وعائلتك مدة { $bno-savings-months ->
    [zero] { $bno-savings-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-savings-months } أشهر
    [many] { $bno-savings-months } شهرًا
   *[other] { $bno-savings-months } شهر
}. لا يُطلب هذا ممن عاشوا قانونيًا في المملكة المتحدة مدة { $bno-savings-not-after ->
    [zero] { $bno-savings-not-after } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-savings-not-after } أشهر
    [many] { $bno-savings-not-after } شهرًا
   *[other] { $bno-savings-not-after } شهر
}.
unchecked-tb-test = أُجري فحص السل حيث تطلبه القواعد.
unchecked-fees = دُفع رسم التأشيرة ورسم الصحة (health charge). المبالغ تتغير: يُرجى النظر في GOV.UK.
gives-length = يمكن الاختيار بين { $bno-shortest-months ->
    [zero] { $bno-shortest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-shortest-months } أشهر
    [many] { $bno-shortest-months } شهرًا
   *[other] { $bno-shortest-months } شهر
} و{ $bno-longest-years ->
    [zero] { $bno-longest-years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $bno-longest-years } سنوات
    [many] { $bno-longest-years } سنة
   *[other] { $bno-longest-years } سنة
}. ويمكن تمديدها.
gives-work-study = من لديهم التأشيرة يمكنهم القيام بأي عمل تقريبًا، والدراسة.
gives-health = رعاية NHS يغطيها رسم الصحة (health charge). أما الأدوية وأطباء الأسنان وفحص العيون فما زالت بمقابل.
gives-family = يمكن أيضًا لشريك الحياة والأطفال دون 18 سنة وبعض الأقارب المعالين طلب تأشيرة.
gives-no-english-no-sponsor = لا يُطلب في هذه المرحلة اختبار إنجليزية ولا كفيل.
gives-settlement-later = هذا المسار يمكن أن يؤدي إلى الإقامة الدائمة (settlement) بعد { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}.
confusion-status-is-visa = صفة BN(O) ليست التأشيرة، وليس أي منهما الجنسية البريطانية. الصفة تفتح الطريق إلى التأشيرة، والتأشيرة إلى الإقامة الدائمة (settlement)، وهذه إلى الجنسية.
confusion-passport-needed = لا يلزم جواز سفر BN(O) سارٍ. الصفة لا تنتهي بانتهاء الجواز.
confusion-can-register-now = لا يمكن لأحد الآن أن يكتسب صفة BN(O). لعائلة من لديه الصفة صفحات خاصة.
confusion-benefits-come-with-it = تأتي التأشيرة مع شرط «لا أموال عامة» (no recourse to public funds): لا تشمل معظم الإعانات ولا سكن البلدية.
step-adviser-first = التحدث مع مستشار هجرة مرخّص قبل دفع أي رسم.
step-before-current-ends = إذا كنت هنا بتأشيرة أخرى، يُرجى كتابة تاريخ انتهائها وسؤال مستشار قبله بوقت كافٍ.
step-family-together = السؤال كيف ومتى يمكن لعائلتك أن تطلب، حتى لا يبقى أحد خارجًا.
step-afraid-to-return = إذا كان لديك خوف من العودة إلى هونغ كونغ، يُرجى إخبار المستشار أولًا، وعدم إرسال شيء قبل ذلك.
