title = وضع الاستقرار لمواطني الاتحاد الأوروبي (EU settled status)
summary = وضع settled من نظام EU Settlement Scheme بلا تاريخ انتهاء. كان آخر يوم أساسي لطلبه { $eu-settlement-main-deadline }.
criterion-holds-it = لديك EU settled status.
gives-stay = يمكنك العيش والعمل والدراسة هنا، والوضع بلا تاريخ انتهاء.
gives-full-help = الإعانات ومساعدة السكن من البلدية وNHS مفتوحة، كما هي للبريطانيين.
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
step-ask-settled = بشأن طفل أو قريب أو استمارة متأخرة، يُرجى سؤال Settled. هي تقدم مشورة مجانية.
