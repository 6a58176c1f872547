title = تأشيرة هونغ كونغ BN(O)
summary = للناس من هونغ كونغ الذين هم هنا بتأشيرة British National (Overseas). إذا لم تكن لديك بعد، يمكن لمستشار هجرة مرخّص أن يشرح لمن هي.
criterion-hong-kong-route = مسارك هو هونغ كونغ.
criterion-has-visa = أنت هنا بتأشيرة BN(O) لها تاريخ انتهاء.
criterion-permission-runs = تأشيرتك لم تنته، أو أُرسل طلب لمدة أطول قبل انتهائها.
unchecked-status-or-family = لديك صفة BN(O)، أو أنت شريك حياة أو طفل أو ابن بالغ أو ابنة بالغة أو قريب معال لشخص لديه هذه الصفة.
unchecked-health-charge = دُفع رسم الصحة (health charge) عن مدة التأشيرة.
gives-work = من لديهم هذه التأشيرة يمكنهم القيام بأي عمل تقريبًا، ويمكنهم العمل لحسابهم الخاص. الرياضة الاحترافية غير مسموحة.
gives-study = من لديهم هذه التأشيرة يمكنهم الدراسة. رسوم الطلاب المحليين (home fees) وقروض الطلاب في إنجلترا تأتي فقط بعد الإقامة الدائمة (settlement) والعيش في المملكة المتحدة مدة { $student-finance-years ->
    [zero] { $student-finance-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $student-finance-years } سنوات
    [many] { $student-finance-years } سنة
   *[other] { $student-finance-years } سنة
}.
gives-health = رعاية NHS يغطيها رسم الصحة (health charge). أما الأدوية وأطباء الأسنان وفحص العيون فما زالت بمقابل.
gives-travel = من لديهم هذه التأشيرة يمكنهم مغادرة المملكة المتحدة والعودة. الغياب الطويل قد يقطع حساب المدة نحو الإقامة الدائمة (settlement).
gives-extend = يمكن تمديد التأشيرة، ولا حد لعدد المرات.
gives-settlement-later = هذا المسار يمكن أن يؤدي إلى الإقامة الدائمة (settlement) بعد { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}.
confusion-status-is-visa = صفة BN(O) ليست التأشيرة، وليس أي منهما الجنسية البريطانية. الصفة تفتح الطريق إلى التأشيرة، والتأشيرة إلى الإقامة الدائمة (settlement)، وهذه إلى الجنسية.
confusion-refugee-route = هذا ليس مسارًا للاجئين، لذلك لا توجد حزمة مساعدة من البلدية ولا مسؤول ملف (caseworker). إذا كان لديك خوف من العودة، يُرجى التحدث مع مستشار هجرة مرخّص قبل أي شيء آخر.
confusion-nothing-is-open = عبارة «لا أموال عامة» (no recourse to public funds) لا تعني عدم وجود أي مساعدة. رعاية NHS ومدرسة الأطفال والرعاية الاجتماعية من البلدية ما زالت موجودة.
confusion-three-years-home-fees = يظن كثيرون أن بضع سنوات بالتأشيرة تكفي لرسوم الطلاب المحليين (home fees) في الجامعة. في إنجلترا تلزم الإقامة الدائمة (settlement) أولًا، ومعها { $student-finance-years ->
    [zero] { $student-finance-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $student-finance-years } سنوات
    [many] { $student-finance-years } سنة
   *[other] { $student-finance-years } سنة
} من العيش هنا.
confusion-partner-decides = يبقى البعض مع شخص يؤذيهم خوفًا على تأشيرتهم. قواعد العنف المنزلي تشمل الآن مزيدًا من أفراد عائلات BN(O). يُرجى التحدث مع خدمة مساعدة ومستشار هجرة مرخّص قبل أي قرار.
step-check-evisa = الدخول إلى حساب UKVI، والنظر في تاريخ الانتهاء، وهل مكتوب no recourse to public funds (لا أموال عامة).
step-log-travel = الاحتفاظ بقائمة بالأيام خارج المملكة المتحدة. أكثر من { $bno-absence-days ->
    [zero] { $bno-absence-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $bno-absence-days } أيام
    [many] { $bno-absence-days } يومًا
   *[other] { $bno-absence-days } يوم
} في الخارج ضمن أي { $bno-absence-period ->
    [zero] { $bno-absence-period } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $bno-absence-period } أشهر
    [many] { $bno-absence-period } شهرًا
   *[other] { $bno-absence-period } شهر
} قد يقطع حساب المدة نحو الإقامة الدائمة (settlement).
step-english-class = سؤال خدمة تعليم الكبار في كوفنتري عن دروس الإنجليزية التي يمكنك الانضمام إليها. قواعد الأماكن المجانية تغيّرت، لذلك السؤال مهم دائمًا.
step-old-hub-links = مال الترحيب الوطني بهونغ كونغ (welcome money) انتهى. بعض المنشورات والروابط القديمة قد لا تعمل. يُرجى سؤال فريق الهجرة في البلدية (Migration Team) عما يوجد الآن.
step-money-trouble = إذا كان المال يقترب من النفاد، يُرجى القراءة عن رفع شرط «لا أموال عامة»، وطلب المساعدة مبكرًا.
