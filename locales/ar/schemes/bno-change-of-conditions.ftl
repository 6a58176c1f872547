title = رفع شرط «لا أموال عامة» (no recourse to public funds) عن تأشيرة BN(O)
summary = لمن لديهم تأشيرة BN(O) ونفد مالهم أو سينفد قريبًا. يُسمى أيضًا تغيير الشروط (change of conditions).
criterion-hong-kong-route = مسارك هو هونغ كونغ.
criterion-has-visa = أنت هنا بتأشيرة BN(O) لها تاريخ انتهاء.
criterion-no-funds = إذن إقامتك يقول «لا أموال عامة» (no recourse to public funds).
criterion-money-gone = لا يمكنك دفع تكاليف السكن أو الطعام أو حاجات أطفالك، أو سيحدث ذلك خلال { $destitution-soon ->
    [zero] { $destitution-soon } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $destitution-soon } أشهر
    [many] { $destitution-soon } شهرًا
   *[other] { $destitution-soon } شهر
} تقريبًا.
unchecked-other-reasons = القواعد تذكر أيضًا دخلًا قليلًا جدًا يضر بطفل، ومشاكل مالية غير عادية جدًا. يمكن لمستشار أن يقول المزيد.
gives-funds = إذا رُفع الشرط، تكون الإعانات والمساعدة عند فقدان السكن مفتوحة حتى انتهاء التأشيرة.
gives-no-fee = لا يوجد رسم.
gives-keeps-visa = على هذا المسار، الطلب بالطريقة الصحيحة لا يلغي التأشيرة.
confusion-ends-the-visa = يخاف الناس أن الطلب ينهي التأشيرة. على هذا المسار لا ينهيها الطلب الصحيح. ومع ذلك يُرجى طلب المشورة أولًا.
confusion-nothing-without-it = لا يلزم أن تنتظر المساعدة هذا. الرعاية الاجتماعية في البلدية والمدرسة ورعاية NHS ليست من الأموال العامة.
confusion-three-years-for-housing = بعد رفع الشرط، لا تشترط المساعدة عند فقدان السكن سنوات في المملكة المتحدة أولًا.
confusion-costs-money = الطلب مجاني. لا ينبغي أن يطلب منك أحد رسمًا مقابل الاستمارة.
step-advice-first = التحدث مع مستشار هجرة مرخّص قبل إرسال أي شيء، وسؤاله أيضًا عما قد يعنيه ذلك للإقامة الدائمة (settlement) لاحقًا.
step-read-first = لدى The Unity Project أدلة مجانية عن رفع هذا الشرط.
step-council-care = إذا نفد المال الآن، يُرجى عدم الانتظار، وسؤال فريق الرعاية الاجتماعية في البلدية، لأن هذه المساعدة ليست من الأموال العامة.
step-no-benefits-yet = يُرجى عدم طلب إعانة من الأموال العامة (public funds) قبل رفع الشرط. إذا طلبتها من قبل، يُرجى سؤال مستشار.
step-nhs-school = رعاية NHS والمدرسة تستمران كما من قبل.
