title = بيوت لأوكرانيا (Homes for Ukraine)
summary = للناس من أوكرانيا الذين جاؤوا ليعيشوا عند مضيف، ولمن مدّدوا منذ ذلك الحين. ما زال البرنامج مفتوحًا، لكنه أضيق من البداية: الكفلاء الجدد يجب أن يكونوا بريطانيين أو إيرلنديين أو مقيمين إقامة دائمة (settled) هنا. ويمكن لأب أو أم ضمن برنامج لأوكرانيا أن يكفل طفله.
criterion-ukraine-route = مسارك هو أوكرانيا.
criterion-on-scheme = لديك إذن إقامة ضمن Homes for Ukraine، أو كان هذا آخر إذن لك، أو مدّدته.
criterion-here = أنت في المملكة المتحدة.
unchecked-came-with-host = جئت إلى المملكة المتحدة للعيش عند مضيف، ويُسمى أيضًا الكفيل (sponsor).
gives-work = من هم على هذا البرنامج يمكنهم العمل، ويمكنهم العمل لحسابهم الخاص.
gives-study = من هم على هذا البرنامج يمكنهم الدراسة. يُرجى سؤال الكلية أو الجامعة عن الرسوم.
gives-benefits = من هم على هذا البرنامج يمكنهم طلب إعانات مثل Universal Credit من أول يوم.
gives-health = رعاية NHS مجانية، من دون رسم إضافي.
gives-housing-help = من هم على هذا البرنامج يمكنهم طلب مساعدة البلدية عند فقدان السكن والانضمام إلى قائمة السكن.
gives-length = من طلبوا قبل { $homes-for-ukraine-changed-on } أُعطوا { $homes-for-ukraine-first-months ->
    [zero] { $homes-for-ukraine-first-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $homes-for-ukraine-first-months } أشهر
    [many] { $homes-for-ukraine-first-months } شهرًا
   *[other] { $homes-for-ukraine-first-months } شهر
}. ومن طلبوا بعده يُعطون { $homes-for-ukraine-months ->
    [zero] { $homes-for-ukraine-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $homes-for-ukraine-months } أشهر
    [many] { $homes-for-ukraine-months } شهرًا
   *[other] { $homes-for-ukraine-months } شهر
}. تاريخ انتهاء إذنك أنت ظاهر فقط في eVisa.
gives-travel = يمكن للناس مغادرة المملكة المتحدة والعودة ما دام إذنهم ساريًا. إذا أُرسل طلب، يُرجى سؤال مستشار أولًا.
confusion-host-ends-visa = يخاف البعض أن ترك المضيف ينهي إذن إقامتهم. هذا غير صحيح. الإذن لك أنت.
confusion-card-date = التاريخ المطبوع على بطاقة قديمة ليس تاريخ انتهاء الإذن. العبرة فقط بما في eVisa.
confusion-asylum = هذا البرنامج ليس لجوءًا. من يفكر في طلب اللجوء، يُستحسن أن يتحدث أولًا مع مستشار هجرة مرخّص.
confusion-child-is-covered = إذن أحد الوالدين لا يشمل الطفل. لكل طفل إذن خاص به، وكذلك الطفل المولود هنا.
confusion-letter-to-travel = بعض الناس جاؤوا برسالة سمحت لهم بالسفر، ولم تكن لهم قط تأشيرة أو eVisa. لم تعد هذه الرسائل مستعملة. يُرجى التحدث مع مستشار مجاني لشؤون أوكرانيا.
step-check-evisa = الدخول إلى حساب UKVI وقراءة تاريخ الانتهاء في eVisa. التاريخ على بطاقة قديمة ليس هو نفسه.
step-set-reminder = كتابة تاريخ الانتهاء في تقويمك، مع تذكير قبله بمدة { $permission-reminder-days ->
    [zero] { $permission-reminder-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $permission-reminder-days } أيام
    [many] { $permission-reminder-days } يومًا
   *[other] { $permission-reminder-days } يوم
}. المضيف الذي ينهي الإقامة عنده لا ينهي إذن إقامتك.
step-look-for-host = إذا لزمك مضيف جديد، يُرجى بدء البحث وإخبار البلدية عن أي شخص وجدته. إن أمكن، يُرجى انتظار تحقق البلدية قبل الانتقال.
step-tell-councils = عند الانتقال إلى منطقة أخرى، يُرجى إخبار البلديتين.
step-call-early = إذا كان فقدان سكنك ممكنًا، يُرجى الاتصال بفريق مساعدة من ليس لديهم سكن في البلدية (homelessness team) حال معرفتك بذلك.
