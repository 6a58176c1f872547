title = دعم المادة 4 (section 4): مساعدة بعد انتهاء الطلب
summary = مساعدة بمكان للسكن وطعام لبعض من انتهى طلب لجوئهم. الشروط صارمة.
criterion-asylum-route = طلبت اللجوء في المملكة المتحدة.
criterion-no-appeal-left = كان الجواب على طلبك «لا»، ولم يبق لك أي طعن.
unchecked-destitute = ليس لديك سكن مناسب، أو ليس لديك ما يكفي للطعام والضروريات الأخرى، الآن أو خلال { $destitution-days ->
    [zero] { $destitution-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $destitution-days } أيام
    [many] { $destitution-days } يومًا
   *[other] { $destitution-days } يوم
}.
unchecked-taking-steps-to-leave = يلزم سبب واحد من خمسة. الأول: اتخاذ كل الخطوات المعقولة لمغادرة المملكة المتحدة.
unchecked-cannot-travel = أو أن السفر غير ممكن لك بسبب صحتك أو سبب جسدي آخر.
unchecked-no-route-back = أو أن الحكومة تقول إنه لا توجد طريقة ممكنة للعودة إلى بلدك. عندما تحققنا، لم تقل ذلك عن أي بلد.
unchecked-judicial-review = أو أن محكمة سمحت لك برفع مراجعة قضائية (judicial review).
unchecked-human-rights = أو أن المساعدة لازمة لكي لا تُنتهك حقوقك الإنسانية، مثلًا أثناء انتظار القرار بشأن أدلة جديدة (further submissions).
gives-home-and-card = مكان للسكن، وبطاقة دفع لا تعطي نقدًا. لا يوجد مال من دون مكان السكن.
gives-baby-payment = توجد دفعة واحدة قدرها { $maternity-payment } لمولود جديد.
confusion-not-by-itself = المادة 4 لا تبدأ من تلقاء نفسها عندما تتوقف المادة 95. يلزم طلبها مع إثباتات.
confusion-family = العائلة التي كان في سكنها طفل عند انتهاء الطلب تبقى عادةً على المادة 95.
confusion-rules-may-change = الحكومة تريد قواعد أكثر صرامة لمن جاءهم رفض نهائي، وتحدثت عن مساعدة أقل للعائلات. يُرجى سؤال مستشار عما هو سارٍ الآن.
step-see-adviser = زيارة مستشار أولًا. يمكنه النظر في الطلب وفي الأسباب الخمسة.
step-call-migrant-help = الاتصال بمنظمة Migrant Help. هي تستقبل طلبات دعم المادة 4 (section 4).
step-collect-proof = جمع الإثباتات: رسائل عن صحتك، وأدلتك الجديدة (further submissions)، ومالك، ومكان نومك.
step-ask-council = إذا كان هناك أطفال، أو كانت الرعاية تلزمك، يُرجى طلب تقييم (assessment) من الرعاية الاجتماعية في البلدية.
step-hc1-form = ملء استمارة HC1 للمساعدة في الأدوية وطبيب الأسنان وفحص العيون. مع المادة 4 (section 4) لا تأتي الورقة من تلقاء نفسها.
