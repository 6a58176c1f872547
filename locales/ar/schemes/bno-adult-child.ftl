title = تأشيرة BN(O) للأبناء البالغين
summary = لمن عمرهم 18 سنة أو أكثر ولأحد والديهم، أو لشريك حياته، صفة BN(O). يمكنهم الطلب من دون الوالد. هذا مفتوح لمن تاريخ ميلادهم { $bno-handover } أو بعده. وكما أُعلن في { $bno-adult-child-older-from }، صار مفتوحًا أيضًا لمن كان عمرهم في { $bno-handover } أقل من 18 سنة. كان يُسمى household member.
criterion-hong-kong-route = مسارك هو هونغ كونغ.
criterion-no-visa-yet = ليست لديك تأشيرة BN(O) بعد.
criterion-grown-up-child = لأحد والديك، أو لشريك حياته، صفة BN(O)، وتاريخ ميلادك { $bno-adult-child-born-from } أو بعده.
unchecked-adult = عمرك 18 سنة أو أكثر.
unchecked-parent-has-status = يمكنك إثبات أن الشخص أحد والديك، وأن له أو لشريك حياته هذه الصفة. ليس ضروريًا أن تكون لديه التأشيرة.
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
gives-without-parent = لا يلزم أن يطلب الوالد تأشيرة أو أن يأتي معك.
gives-own-family = يمكن أن يشمل شريك حياتك وأطفالك دون 18 سنة.
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
gives-settlement-later = هذا المسار يمكن أن يؤدي إلى الإقامة الدائمة (settlement) بعد { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}.
confusion-same-household = لم يعد على الأبناء البالغين أن يسكنوا مع الوالد أو أن يطلبوا في الوقت نفسه.
confusion-born-too-early = قيل لمن كانوا أطفالًا في { $bno-handover } إنهم أكبر من السن المطلوبة. تغيّر ذلك: القواعد تعود الآن إلى { $bno-adult-child-born-from }.
confusion-old-name = تقول صفحات أقدم «BN(O) household member». الاسم الآن «BN(O) adult child».
step-adviser-first = التحدث مع مستشار هجرة مرخّص قبل دفع أي رسم.
step-proof-of-parent = البحث عن أوراق تُظهر من هو والدك أو والدتك، وصفة BN(O) لديه. قد يساعد جواز سفر قديم.
step-before-current-ends = إذا كنت هنا بتأشيرة أخرى، يُرجى كتابة تاريخ انتهائها وسؤال مستشار قبله بوقت كافٍ.
step-afraid-to-return = إذا كان لديك خوف من العودة إلى هونغ كونغ، يُرجى إخبار المستشار أولًا، وعدم إرسال شيء قبل ذلك.
