title = طلب رفع شرط «لا أموال عامة»
summary = لمن لديهم إذن عائلي أو إذن حياة خاصة ونفد مالهم. يُسمى أيضًا تغيير الشروط (change of conditions). لتأشيرات BN(O) صفحة خاصة بها.
criterion-no-funds = إذن إقامتك يقول «لا أموال عامة» (no recourse to public funds).
criterion-clear-route = إذنك للعائلة أو الحياة الخاصة، وليس للعمل أو الدراسة أو نظام الاتحاد الأوروبي. مع تلك قد يكون الطلب خطرًا.
criterion-money-gone = لا يمكنك دفع تكاليف السكن أو الطعام أو حاجات أطفالك، أو سيحدث ذلك خلال { $destitution-soon ->
    [zero] { $destitution-soon } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $destitution-soon } أشهر
    [many] { $destitution-soon } شهرًا
   *[other] { $destitution-soon } شهر
} تقريبًا.
unchecked-other-reasons = القواعد تذكر أيضًا دخلًا قليلًا جدًا يضر بطفل، ومشاكل مالية غير عادية جدًا. يمكن لمستشار أن يقول المزيد.
gives-funds = إذا رُفع الشرط، تكون الأموال العامة مفتوحة حتى انتهاء الإذن.
gives-no-fee = لا يوجد رسم.
confusion-permission-stays = مع إذن العائلة أو الحياة الخاصة، الطلب بالطريقة الصحيحة لا يلغيه.
confusion-work-and-study = من لديهم تأشيرة عمل أو دراسة يمكنهم الطلب أيضًا، لكن ذلك قد يعرّض التأشيرة للخطر. لا يُطلب أبدًا من دون مشورة.
step-advice-first = التحدث مع مستشار هجرة مرخّص قبل إرسال أي شيء.
step-read-first = لدى The Unity Project أدلة مجانية عن هذه الاستمارة.
step-council-care = إذا نفد المال الآن، يُرجى سؤال الرعاية الاجتماعية في البلدية فورًا.
step-no-benefits-yet = يُرجى عدم طلب إعانة من الأموال العامة قبل رفع الشرط.
