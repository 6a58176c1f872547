title = شريك حياة أو قريب في أوكرانيا يرجو المجيء
summary = برنامج Homes for Ukraine مفتوح لمن عاشوا في أوكرانيا قبل الحرب ولهم كفيل. يجب أن يكون الكفيل بريطانيًا أو إيرلنديًا أو مقيمًا إقامة دائمة (settled) هنا. برنامج العائلة القديم (Family Scheme) مغلق.
criterion-ukraine-route = مسارك هو أوكرانيا.
criterion-somebody-abroad = لديك أمل في أن يلتحق بك شريك حياة أو قريب آخر.
unchecked-lived-in-ukraine = هم أوكرانيون أو من العائلة المباشرة لأوكراني، وعاشوا في أوكرانيا قبل { $ukraine-lived-there-before }.
unchecked-has-sponsor = لهم كفيل معروف بالاسم يعطيهم سكنًا مدة لا تقل عن { $homes-for-ukraine-stay-months ->
    [zero] { $homes-for-ukraine-stay-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $homes-for-ukraine-stay-months } أشهر
    [many] { $homes-for-ukraine-stay-months } شهرًا
   *[other] { $homes-for-ukraine-stay-months } شهر
}.
unchecked-sponsor-status = الكفيل بريطاني أو إيرلندي أو مقيم إقامة دائمة (settled) في المملكة المتحدة.
unchecked-council-checks = تتحقق البلدية من الكفيل ومن السكن.
gives-stay = إذن إقامة لمدة { $homes-for-ukraine-months ->
    [zero] { $homes-for-ukraine-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $homes-for-ukraine-months } أشهر
    [many] { $homes-for-ukraine-months } شهرًا
   *[other] { $homes-for-ukraine-months } شهر
}.
gives-no-fee = لا يوجد رسم.
confusion-i-can-sponsor = من كان إذنه هو نفسه ضمن برنامج لأوكرانيا لا يمكنه أن يكفل شريك حياة أو شخصًا بالغًا آخر. لطفلك أنت قواعد مختلفة.
confusion-family-scheme = برنامج عائلات أوكرانيا (Ukraine Family Scheme) مغلق منذ { $ukraine-family-closing-day }. الصفحات التي ما زالت تشرحه قديمة.
confusion-scheme-is-closed = يقول البعض إنه لم يعد بإمكان أحد المجيء من أوكرانيا. ما زال Homes for Ukraine مفتوحًا، بكفلاء أقل ومدة أقصر.
confusion-payment-for-family = المضيف من العائلة القريبة الذي يسكن مع الضيف في البيت نفسه لا يحصل على دفعة شكر.
step-adviser-first = التحدث مع مستشار مجاني لشؤون أوكرانيا قبل إرسال أي شيء.
step-find-sponsor-safely = البحث عن كفيل عن طريق أناس ومجموعات تثق بهم. لا ينبغي أن يطلب أحد مالًا أو أوراقًا أو خدمات.
step-children-alone = إذا كان طفل سيأتي بلا أحد والديه، يُرجى سؤال البلدية أولًا: قواعد أخرى تحمي الأطفال.
