title = قيادة السيارة
case-child-alone = القيادة تعتمد على العمر وعلى إذن الإقامة. يُرجى التأكد من ذلك مع فريق البلدية للأطفال الذين يصلون وحدهم.
case-asylum = مكتب رخص القيادة (DVLA) يعطي الرخص لمن لديهم إذن إقامة في المملكة المتحدة لمدة { $licence-permission-months ->
    [zero] { $licence-permission-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $licence-permission-months } أشهر
    [many] { $licence-permission-months } شهرًا
   *[other] { $licence-permission-months } شهر
} على الأقل. طلب اللجوء المفتوح أو المرفوض ليس إذنًا من هذا النوع. يُرجى سؤال مستشار قبل القيادة.
case-other = مكتب رخص القيادة (DVLA) يعطي الرخص لمن لديهم إذن إقامة في المملكة المتحدة لمدة { $licence-permission-months ->
    [zero] { $licence-permission-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $licence-permission-months } أشهر
    [many] { $licence-permission-months } شهرًا
   *[other] { $licence-permission-months } شهر
} على الأقل. ويمكنه سحب الرخصة عندما ينتهي الإذن.
case-ended = تاريخ الانتهاء الذي ذكرته قد مضى. مكتب رخص القيادة (DVLA) يطلب إذن إقامة، ويمكنه سحب الرخصة. يُرجى طلب المشورة قبل القيادة.
case-ukraine = يمكن استعمال الرخصة الأوكرانية ما دام إذن البرنامج الأوكراني ساريًا، ولمدة لا تزيد على { $ukraine-licence-months ->
    [zero] { $ukraine-licence-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $ukraine-licence-months } أشهر
    [many] { $ukraine-licence-months } شهرًا
   *[other] { $ukraine-licence-months } شهر
} من يوم بدء العيش هنا. وإذا مُدّدت تأشيرة أولى مدتها { $ukraine-first-visa-months ->
    [zero] { $ukraine-first-visa-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $ukraine-first-visa-months } أشهر
    [many] { $ukraine-first-visa-months } شهرًا
   *[other] { $ukraine-first-visa-months } شهر
}، فلا تزيد على { $ukraine-licence-longest-months ->
    [zero] { $ukraine-licence-longest-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $ukraine-licence-longest-months } أشهر
    [many] { $ukraine-licence-longest-months } شهرًا
   *[other] { $ukraine-licence-longest-months } شهر
}. وُعد بمدة أطول، لذلك يُرجى التأكد على GOV.UK قبل القيادة. يمكن تبديلها برخصة بريطانية خلال { $licence-exchange-years ->
    [zero] { $licence-exchange-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $licence-exchange-years } سنوات
    [many] { $licence-exchange-years } سنة
   *[other] { $licence-exchange-years } سنة
}.
case-hong-kong = رخصة السيارة الكاملة من هونغ كونغ يمكن استعمالها لمدة { $foreign-licence-months ->
    [zero] { $foreign-licence-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $foreign-licence-months } أشهر
    [many] { $foreign-licence-months } شهرًا
   *[other] { $foreign-licence-months } شهر
} من يوم بدء العيش هنا. ويمكن تبديلها برخصة بريطانية خلال { $licence-exchange-years ->
    [zero] { $licence-exchange-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $licence-exchange-years } سنوات
    [many] { $licence-exchange-years } سنة
   *[other] { $licence-exchange-years } سنة
}.
case-resident = الرخصة الكاملة من بلدك يمكن عادةً استعمالها لمدة { $foreign-licence-months ->
    [zero] { $foreign-licence-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $foreign-licence-months } أشهر
    [many] { $foreign-licence-months } شهرًا
   *[other] { $foreign-licence-months } شهر
} من يوم بدء العيش هنا. بعد ذلك، أو من دون رخصة، يبدأ الناس برخصة مؤقتة (provisional licence) واختبار نظري واختبار قيادة.
case-care-worker = الرخصة الكاملة من بلدك يمكن عادةً استعمالها لمدة { $foreign-licence-months ->
    [zero] { $foreign-licence-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $foreign-licence-months } أشهر
    [many] { $foreign-licence-months } شهرًا
   *[other] { $foreign-licence-months } شهر
} من يوم بدء العيش هنا. رخص بعض البلدان يمكن تبديلها بعد ذلك. ومع غيرها يبدأ الناس برخصة مؤقتة (provisional licence) واختبارات.
step-provisional = طلب رخصة مؤقتة (provisional licence) من DVLA، على GOV.UK أو باستمارة ورقية. لهذا رسم.
step-swap = إذا كان تبديل رخصتك ممكنًا، طلب التبديل من DVLA قبل حجز أي اختبار.
step-theory-test = الاستعداد للاختبار النظري. هو باللغة الإنجليزية، ويمكن الاستماع إلى الأسئلة.
bring-identity = ورقة تُظهر هويتك، مثل جواز سفر أو وثيقة سفر.
bring-licence = رخصتك من بلد آخر، إن كانت لديك.
refusal-no-passport = «DVLA يريد جواز سفر.»
rule-no-passport = قد تكفي بدلًا منه وثيقة سفر من وزارة الداخلية (Home Office) مع رمز المشاركة (share code). يُرجى التأكد من قائمة الأوراق على GOV.UK قبل إرسال أي شيء.
