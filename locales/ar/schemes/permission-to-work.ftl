title = إذن العمل أثناء انتظار الطلب
summary = من ينتظرون قرار اللجوء مدة طويلة جدًا يمكنهم طلب إذن العمل من وزارة الداخلية. من دونه لا يُسمح لهم بالعمل.
criterion-asylum-route = أنت ممن يطلبون اللجوء في المملكة المتحدة.
criterion-no-decision = طلبك أو أدلتك الجديدة (further submissions) ليس لها قرار بعد.
criterion-twelve-months = مدة { $work-permission-months ->
    [zero] { $work-permission-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $work-permission-months } أشهر
    [many] { $work-permission-months } شهرًا
   *[other] { $work-permission-months } شهر
} مضت منذ تقديم الطلب أو الأدلة الجديدة (further submissions).
unchecked-not-your-fault = التأخير ليس بسببك.
gives-listed-jobs = الإذن يشمل فقط الوظائف التي في قائمة وزارة الداخلية عند مستوى المهارة { $permission-to-work-level } أو أعلى (RQF level { $permission-to-work-level }).
gives-volunteering = التطوع لا يلزمه إذن: بلا أجر، لجمعية خيرية أو جهة عامة.
step-ask-lawyer = سؤال محاميك، أو مستشار مسجّل، كيف يُطلب الإذن.
step-ask-about-support = السؤال أيضًا كيف يمكن للإذن أن يغيّر دعم اللجوء. تقول وزارة الداخلية إنها قد تخفّض الدعم أو تنهيه لمن لهم الحق في العمل.
step-no-work-before = يُرجى عدم العمل قبل الحصول على إذن مكتوب. العمل من دونه قد ينهي دعمك.
step-check-card = النظر في بطاقة اللجوء (ARC). هي تقول هل العمل مسموح.
step-volunteer-now = التطوع أثناء الانتظار. هو يعطيك خبرة ولغة إنجليزية وأناسًا يعرفونك.
