title = وضع ما قبل الاستقرار لمواطني الاتحاد الأوروبي (EU pre-settled status)
summary = وضع pre-settled من نظام EU Settlement Scheme يسبق وضع settled. كان آخر يوم أساسي لطلبه { $eu-settlement-main-deadline }.
criterion-holds-it = لديك EU pre-settled status.
unchecked-right-to-reside = للإعانات ومساعدة السكن من البلدية شرط آخر: حق في العيش هنا (right to reside)، مثلًا من خلال العمل.
unchecked-five-years = لوضع settled: { $eu-settled-years ->
    [zero] { $eu-settled-years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $eu-settled-years } سنوات
    [many] { $eu-settled-years } سنة
   *[other] { $eu-settled-years } سنة
} هنا من دون انقطاع طويل.
gives-work-and-study = يمكنك العيش والعمل والدراسة هنا.
gives-longer-by-itself = وزارة الداخلية تمدّد هذا الوضع من تلقاء نفسها قبل أن ينتهي.
gives-upgrade = بعض الناس يُنقلون إلى وضع settled من دون استمارة. وغيرهم يمكنهم طلبه بأنفسهم.
confusion-not-over = لا يضيع الوضع لمجرد أن تاريخ الانتهاء القديم قد حلّ. يُرجى النظر في التاريخ الجديد في الحساب.
confusion-benefit-no = رفض الإعانات ليس صحيحًا دائمًا. قد تساعد قرارات المحاكم من ليس لديهم شيء، لذلك يُرجى طلب المشورة.
confusion-only-online = لا توجد بطاقة. الوضع على الإنترنت، ويُظهره رمز المشاركة (share code).
confusion-late = من فاتهم اليوم يمكنهم الطلب متأخرين فقط بأسباب جيدة وإثباتات. قواعد ذلك صارت أكثر صرامة.
confusion-joining-family = أفراد العائلة الذين يلتحقون بشخص لديه هذا الوضع لديهم { $eu-family-joining-months ->
    [zero] { $eu-family-joining-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $eu-family-joining-months } أشهر
    [many] { $eu-family-joining-months } شهرًا
   *[other] { $eu-family-joining-months } شهر
} بعد وصولهم للطلب.
confusion-identity-papers = الأوراق التي تثبت الهوية في هذا النظام تتغير في { $eu-identity-rules-change }. عندئذ لا تُقبل البطاقة القديمة (BRP).
step-check-account = الدخول إلى حساب UKVI، والتأكد من صحة الهاتف والبريد وجواز السفر فيه.
step-keep-proof-of-living = الاحتفاظ بأوراق تُظهر عيشك هنا، مثل قسائم الأجر أو الإيجار أو رسائل المدرسة.
step-ask-settled = بشأن طفل أو قريب أو استمارة متأخرة، يُرجى سؤال Settled. هي تقدم مشورة مجانية.
