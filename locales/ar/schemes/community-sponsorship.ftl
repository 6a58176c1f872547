title = كفالة المجتمع (Community Sponsorship)
summary = لعائلات اللاجئين التي استقبلتها مجموعة محلية في المملكة المتحدة. لم نتمكن من تأكيد هل ما زال يمكن لمجموعات جديدة الانضمام إلى هذا البرنامج الأقدم إلى جانب مسارات الكفالة الأحدث.
criterion-resettled-route = مسارك هو إعادة التوطين.
criterion-welcomed-by-group = استقبلتك مجموعة محلية في المملكة المتحدة ضمن Community Sponsorship.
unchecked-chosen-by-unhcr = منظمة UNHCR هي التي اختارتك وأحالتك، لا المجموعة.
unchecked-group-approved = قادت المجموعةَ جمعيةٌ خيرية أو جهة مشابهة. وافقت عليها وزارة الداخلية (Home Office) وقبلت البلدية.
gives-work-study = من أُعيد توطينهم يمكنهم العمل والدراسة من أول يوم.
gives-benefits = الإعانات مفتوحة من يوم وصولك.
gives-health = رعاية NHS مجانية.
gives-home = المجموعة تخطط لسكن لمدة { $sponsor-home-months ->
    [zero] { $sponsor-home-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $sponsor-home-months } أشهر
    [many] { $sponsor-home-months } شهرًا
   *[other] { $sponsor-home-months } شهر
}.
gives-group-help = المجموعة تساعدك على الاستقرار مدة لا تقل عن { $sponsor-support-months ->
    [zero] { $sponsor-support-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $sponsor-support-months } أشهر
    [many] { $sponsor-support-months } شهرًا
   *[other] { $sponsor-support-months } شهر
}.
gives-english = يمكن للكبار الانضمام إلى دروس إنجليزية ممولة من أول يوم.
confusion-group-chose-us = يظن البعض أن المجموعة اختارتهم، أو أن بإمكانها اختيار أقاربهم. UNHCR هي التي تختار، لا المجموعة.
confusion-same-as-new-routes = مسارات الجمعيات الخيرية والجامعات وأصحاب العمل التي أُعلنت مع إعادة فتح برنامج إعادة التوطين جديدة، ولها قواعدها. هذا البرنامج الأقدم ليس هو نفسه.
confusion-nobody-applies = لا يمكن للاجئ أن يقدّم طلبًا له، لا هنا ولا في الخارج. المجموعات فقط يمكنها أن تعرض المساعدة.
step-talk-to-group = طلب مساعدة مجموعتك في السكن وطبيب الأسرة (GP) والمدرسة والإنجليزية والإعانات.
step-group-stops = إذا توقفت المجموعة عن المساعدة، أو قد ينتهي السكن، يُرجى إخبار فريق الهجرة في البلدية (Migration Team) فورًا.
step-check-evisa = الدخول إلى حساب UKVI، والتأكد من أن eVisa تُظهر النوع الصحيح من الإذن.
step-english-work = السؤال عن دورة الإنجليزية المكثفة، والمساعدة في العمل، ودروس النساء.
step-family-abroad = الأقارب في الخارج لا يمكنهم طلب إعادة التوطين. منظمة UNHCR في البلد الذي هم فيه تقرر من تحيل. يُرجى سؤال مستشار هجرة مرخّص عن الطرق الأخرى.
