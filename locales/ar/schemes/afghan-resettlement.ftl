title = إعادة توطين الأفغان
summary = لمن أُحضروا إلى المملكة المتحدة ضمن البرامج الأفغانية: ARAP وACRS ومسار الاستجابة الأفغاني (Afghan Response Route). الثلاثة مغلقة أمام أناس جدد منذ { $afghan-response-closing-day }. إذا جئت ضمن أحدها، فما أُعطي لك ما زال ساريًا. الأفغان الذين طلبوا اللجوء هنا لهم مسار مختلف.
criterion-afghan-scheme-route = مسارك هو برنامج أفغاني.
criterion-came-on-scheme = جئت إلى المملكة المتحدة ضمن ARAP أو ACRS أو مسار الاستجابة الأفغاني (Afghan Response Route).
unchecked-brought-here = أحضرتك حكومة المملكة المتحدة أو استدعتك إلى هنا. بعض من كانوا في الإجراءات من قبل ما زال القرار بشأنهم أو إحضارهم إلى هنا جاريًا.
gives-no-end-date = قال الوزراء إن كل من أُحضر إلى هنا ضمن هذه البرامج يحصل على إذن إقامة بلا تاريخ انتهاء.
gives-work-study = من هم على هذه البرامج يمكنهم العمل والدراسة من يوم وصولهم.
gives-benefits-health = الإعانات ورعاية NHS المجانية مفتوحة من يوم وصولك.
gives-learning = مع إقامة بلا تاريخ انتهاء (indefinite leave)، لا يشترط تعليم الكبار ثلاث سنوات في المملكة المتحدة أولًا.
gives-first-home = للقادمين الجدد سكن أول مؤقت لمدة تصل إلى { $afghan-transitional-months ->
    [zero] { $afghan-transitional-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $afghan-transitional-months } أشهر
    [many] { $afghan-transitional-months } شهرًا
   *[other] { $afghan-transitional-months } شهر
}، مع مساعدة على إيجاد السكن التالي.
gives-homeless-help = إذا كان عليك مغادرة سكنك، يمكن لفريق مساعدة من ليس لديهم سكن في البلدية (homelessness team) أن يساعد كما يساعد غيرك.
confusion-asked-for-asylum-here = الأفغاني الذي طلب اللجوء هنا ليس ضمن هذه البرامج. الإذن بعد اللجوء له تاريخ انتهاء؛ أما الإذن من هذه البرامج فلا يُفترض أن يكون له.
confusion-refugee-family-reunion = لمّ شمل عائلات اللاجئين (family reunion) قد لا يكون لمن هم ضمن هذه البرامج، وهو مغلق أمام أناس جدد. يُرجى التحقق مع مستشار هجرة مرخّص مما هو مفتوح لعائلتك.
confusion-other-visas = يُنصح البعض بطلب تأشيرة دراسة أو تأشيرة عمل ماهر بدلًا من ذلك. منذ { $visa-brake-from } هذه مغلقة أمام الأفغان الذين يطلبونها من الخارج. من هم في المملكة المتحدة أصلًا لا تشملهم هذه القاعدة.
confusion-new-places = منذ { $ukrs-reopened-on } صارت بعض الأماكن في برنامج UK Resettlement Scheme للنساء والفتيات الأفغانيات خارج أفغانستان. لا يمكن لأحد تقديم طلب لها. تختار UNHCR أو شركاؤها.
step-check-evisa = الدخول إلى حساب UKVI، والتأكد من أن eVisa تقول indefinite leave.
step-caseworker = سؤال مسؤول ملفك في البلدية (caseworker) عن السكن والمدرسة والكلية والعمل، والتأكد منه كم تستمر المساعدة.
step-next-home = إذا كان سكنك المؤقت يقترب من نهايته، يُرجى البدء مبكرًا في خطة السكن التالي. مساعدة البلدية لمن يفقد سكنه يمكن أن تبدأ قبل { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
} من المغادرة.
step-english-work = السؤال عن دروس الإنجليزية، والمساعدة في العمل، ودروس النساء. يمكن أن تأتي الكلية بعد ذلك.
step-family-abroad = التحدث فقط مع مستشار هجرة مرخّص عن أقارب ما زالوا في الخارج أو في خطر، أو عن رسالة بشأن بيانات ضائعة.
