title = الجامعة برسوم الطلاب المحليين (home fees) والتمويل الطلابي (student finance)
case-child-alone = ما هو مفتوح يعتمد على إذن إقامتك، وقد توجد مساعدة إضافية للشباب الذين كانوا في رعاية البلدية. يُرجى التأكد من ذلك مع فريق البلدية.
case-asylum = من طلبوا اللجوء وليس لديهم جواب بالموافقة يدفعون رسوم الطلاب الأجانب (overseas fees) ولا يحصلون على تمويل طلابي. بعض الجامعات تعطي منحًا لطالبي الأمان (sanctuary scholarships).
case-hong-kong-visa = يمكنك الدراسة، ولكن برسوم الطلاب الأجانب (overseas fees). في إنجلترا، رسوم الطلاب المحليين (home fees) والتمويل الطلابي (student finance) يلزم لهما إقامة دائمة (settled status) والعيش هنا مدة { $student-finance-years ->
    [zero] { $student-finance-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $student-finance-years } سنوات
    [many] { $student-finance-years } سنة
   *[other] { $student-finance-years } سنة
}. من يحصل على الإقامة الدائمة أثناء الدراسة يمكنه الطلب من الجامعة أن تغيّر رسومه.
case-settled = من لديهم إقامة دائمة (settled) يمكنهم الحصول على رسوم الطلاب المحليين (home fees) والتمويل الطلابي (student finance) إذا عاشوا هنا مدة { $student-finance-years ->
    [zero] { $student-finance-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $student-finance-years } سنوات
    [many] { $student-finance-years } سنة
   *[other] { $student-finance-years } سنة
} قبل بدء الدراسة.
case-care-worker = يمكنك الدراسة، ولكن برسوم الطلاب الأجانب (overseas fees) ومن دون تمويل طلابي (student finance) ما دمت على هذه التأشيرة.
case-ended = تاريخ الانتهاء الذي ذكرته قد مضى. يُرجى التأكد مع الجامعة، وطلب المشورة بشأن إذن إقامتك.
case-ukraine = من لديهم إذن ضمن برامج أوكرانيا يدفعون رسوم الطلاب المحليين (home fees) ويمكنهم طلب التمويل الطلابي (student finance). لا يلزم أن يكونوا قد عاشوا هنا سنوات أولًا.
case-ukraine-extension = من هم ضمن برامج أوكرانيا يدفعون رسوم الطلاب المحليين (home fees). يُرجى التأكد مع الجامعة من أنها تعامل تمديد الإذن (Permission Extension)، أو نوع إذنك، بالطريقة نفسها.
case-protection = لا يلزم أن يكون اللاجئون قد عاشوا هنا سنوات للحصول على رسوم الطلاب المحليين (home fees) والتمويل الطلابي (student finance). إذا كانت لديك الحماية الإنسانية أو إذن أقصر، يُرجى التأكد مع الجامعة.
case-resettled = اللاجئون الذين أُعيد توطينهم يُعاملون معاملة اللاجئين، من دون مدة انتظار. للبرامج الأفغانية قاعدة خاصة بها. يُرجى التأكد مع الجامعة.
case-no-public-funds = مع إذن إقامة محدود المدة، تكون الرسوم رسوم الطلاب الأجانب (overseas fees)، إلا إذا انطبقت عليك قاعدة العيش هنا سنوات كثيرة. يُرجى التأكد مع الجامعة.
step-check-status = سؤال الجامعة عن نوع إذنك، والنظر في ما تقوله UKCISA عنه.
step-apply = طلب الدراسة عن طريق UCAS، وغالبًا قبل يناير (كانون الثاني). ويُطلب التمويل الطلابي من Student Finance England، مع رمز المشاركة (share code).
step-scholarships = أثناء انتظار اللجوء، النظر في منح جامعة Warwick (sanctuary scholarships) وفي قائمة STAR.
bring-share-code = رمز المشاركة (share code) من eVisa، إن وُجد.
refusal-overseas-fee = «صفة اللاجئ لديك جديدة، لذلك تُدفع رسوم الطلاب الأجانب (overseas fees).»
rule-overseas-fee = يكفي اللاجئين أن يكونوا قد عاشوا هنا منذ الموافقة. قالت UKCISA ووزارة التعليم (Department for Education) الشيء نفسه عن الحماية الإنسانية. يُرجى الطلب من الجامعة أن تنظر مرة أخرى.
