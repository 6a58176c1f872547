title = عندما تنتهي كل الطعون
summary = ما بقي مفتوحًا لمن جاءهم رفض نهائي لطلب اللجوء.
criterion-asylum-route = طلبت اللجوء في المملكة المتحدة.
criterion-all-over = كان الجواب «لا»، وانتهت كل طعونك.
unchecked-really-over = لم يعد الطعن ممكنًا. إذا كان عمر الرسالة أيامًا فقط، أو كانت هناك أسباب جيدة، يمكن لمحامٍ أن يتأكد.
gives-doctor = طبيب الأسرة (GP) وقسم الطوارئ (A&E) مجانيان للجميع. قد يكون العلاج الآخر في المستشفى بمقابل، إلا مع دعم المادة 4 أو المادة 95.
gives-school = يذهب الأطفال إلى المدرسة كما من قبل.
gives-new-evidence = يمكن إرسال أدلة جديدة إلى وزارة الداخلية. تُسمى further submissions. إذا أُرسلت الآن ونجحت، فهي تؤدي عادةً إلى إذن مدته { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
}.
gives-section-4 = دعم المادة 4 (section 4) موجود لبعض الناس. الشروط صارمة.
gives-council-care = يمكن للرعاية الاجتماعية في البلدية مساعدة الأطفال المحتاجين، وبعض البالغين الذين تلزمهم رعاية.
confusion-no-work = إذن العمل ينتهي مع الرفض النهائي. العمل من دونه قد ينهي الدعم.
confusion-help-is-left = الرفض النهائي لا يغلق الطبيب أو المدرسة أو المشورة القانونية.
step-see-adviser = زيارة مستشار بشأن الطلب، والأدلة الجديدة، والدعم.
step-keep-reporting = الاستمرار في الذهاب إلى كل يوم تسجيل حضور (reporting day). التغيب قد ينهي الدعم.
step-ask-council = إذا كان هناك أطفال، أو كانت الرعاية تلزمك، يُرجى طلب تقييم (assessment) من الرعاية الاجتماعية في البلدية.
step-food = للطعام ومساعدة أخرى اليوم، يُرجى سؤال مركز اللاجئين والمهاجرين (Refugee and Migrant Centre).
