title = إذن قصير للشركاء (MVDAC)
summary = برنامج Migrant Victims of Domestic Abuse Concession (MVDAC). هو يعطي بعض الناس وقتًا ومالًا ليكونوا في أمان ويحصلوا على المشورة.
criterion-hurt = شخص في البيت يؤذيك أو يهددك أو يتحكم بك.
criterion-kind-of-permission = إذنك إذن عائلي أو إذن عمل أو دراسة، أو EU pre-settled status.
unchecked-as-partner = لديك هذا الإذن بصفتك شريك الشخص الذي يؤذيك، وانتهت العلاقة بسبب الإساءة.
gives-short-permission = إذن مدته { $abuse-concession-months ->
    [zero] { $abuse-concession-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $abuse-concession-months } أشهر
    [many] { $abuse-concession-months } شهرًا
   *[other] { $abuse-concession-months } شهر
} لا يعتمد على الشريك.
gives-public-funds = الإعانات ومساعدة السكن من البلدية مفتوحة في هذا الوقت.
gives-settlement-for-some = بعض هؤلاء يمكنهم بعد ذلك طلب الإقامة الدائمة (settlement). منذ { $abuse-settlement-wider-from } يشمل ذلك علاقات أكثر، وبعض الأبناء البالغين.
confusion-takes-the-old-place = هو يحل محل الإذن الحالي. لذلك المشورة قبل أي استمارة.
confusion-not-settlement-for-all = ليس كل من يحصل عليه يمكنه الحصول على الإقامة الدائمة. قد يلزم شركاء العاملين والطلاب إيجاد طريق آخر في هذا الوقت.
confusion-hong-kong = لعائلات تأشيرات BN(O) قواعد خاصة. يمكن لمركز القانون (Law Centre) النظر فيها.
step-safe-first = التحدث أولًا مع خط مساعدة بشأن الإساءة، من هاتف لا يراقبه أحد غيرك.
step-lawyer-next = زيارة محامٍ في مركز القانون (Law Centre) قبل إرسال أي استمارة.
