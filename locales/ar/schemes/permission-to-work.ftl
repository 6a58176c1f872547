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
unchecked-earlier-permission = إذا أُعطي الإذن قبل { $permission-to-work-list-from }، فقد كانت هناك قائمة وظائف أقدم. لم نجد أي قائمة تسري عليه الآن، لذلك يُرجى سؤال محامٍ.
gives-listed-jobs = الإذن يشمل فقط الوظائف التي في قائمة وزارة الداخلية عند مستوى المهارة { $permission-to-work-level } أو أعلى (RQF level { $permission-to-work-level }). هي في الغالب وظائف بمستوى شهادة جامعية.
gives-volunteering = التطوع لا يلزمه إذن: بلا أجر، لجمعية خيرية أو جهة عامة.
gives-any-job-later = بعد الموافقة على الطلب، أي عمل مسموح.
confusion-not-by-itself = الإذن لا يأتي من تلقاء نفسه بعد { $work-permission-months ->
    [zero] { $work-permission-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $work-permission-months } أشهر
    [many] { $work-permission-months } شهرًا
   *[other] { $work-permission-months } شهر
}. يلزم طلبه من وزارة الداخلية.
confusion-own-business = من دون إذن، لا يُسمح بأي عمل مدفوع: لا وظيفة، ولا عمل حر، ولا أعمال صغيرة نقدًا.
confusion-ends-with-no = إذن العمل ينتهي عندما يأتي الرفض النهائي للطلب.
step-ask-lawyer = سؤال محاميك، أو مستشار هجرة مرخّص، كيف يُطلب الإذن.
step-ask-about-support = السؤال أيضًا كيف يمكن للإذن أن يغيّر دعم اللجوء. تقول وزارة الداخلية إنها قد تخفّض الدعم أو تنهيه لمن لهم الحق في العمل.
step-no-work-before = يُرجى عدم العمل قبل الحصول على إذن مكتوب. العمل من دونه قد ينهي دعمك.
step-check-card = النظر في بطاقة اللجوء (ARC). هي تقول هل العمل مسموح.
step-volunteer-now = التطوع أثناء الانتظار. هو يعطيك خبرة ولغة إنجليزية وأناسًا يعرفونك.
