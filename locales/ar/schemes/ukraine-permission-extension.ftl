title = تمديد إذن أوكرانيا (Ukraine Permission Extension)
summary = مدة أطول في المملكة المتحدة لمن يقترب إذن إقامتهم ضمن برنامج لأوكرانيا من نهايته.
criterion-ukraine-route = مسارك هو أوكرانيا.
criterion-held-scheme = لديك إذن إقامة ضمن برنامج لأوكرانيا، أو كان هذا آخر إذن لك، أو أنت من مجموعة أخرى تذكرها القواعد.
criterion-in-uk = أنت في المملكة المتحدة عند إرسال الطلب.
criterion-window-open = المدة الباقية في إذن إقامتك هي { $ukraine-extension-window ->
    [zero] { $ukraine-extension-window } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $ukraine-extension-window } أيام
    [many] { $ukraine-extension-window } يومًا
   *[other] { $ukraine-extension-window } يوم
} أو أقل.
criterion-in-time = يُرسل الطلب قبل انتهاء إذن إقامتك.
unchecked-lived-here = عشت في المملكة المتحدة منذ أُعطيت إذن إقامتك. الوجود في أوكرانيا مدة أقل من { $ukraine-absence-limit ->
    [zero] { $ukraine-absence-limit } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $ukraine-absence-limit } أشهر
    [many] { $ukraine-absence-limit } شهرًا
   *[other] { $ukraine-absence-limit } شهر
} مسموح به. يُرجى سؤال مستشار عن أي غياب آخر.
unchecked-conduct = القواعد المعتادة لوزارة الداخلية عن الجرائم والصدق متحققة.
unchecked-partner-together = إذا لم تكن جنسيتك أوكرانية وجئت بصفة شريك حياة، فما زلتما معًا.
gives-more-time = مدة أطول في المملكة المتحدة. تُظهر eVisa تاريخ الانتهاء الجديد.
gives-no-fee = لا يوجد رسم.
gives-rights-carry-on = إذا وصل الطلب في الوقت المناسب، تستمر الحقوق التي لديك الآن أثناء الانتظار.
gives-no-host-needed = لا يلزم مضيف لذلك.
confusion-happens-by-itself = ليس تلقائيًا. يلزم طلبه، ولكل طفل أيضًا.
confusion-new-host-or-asylum = ليس لجوءًا، ولا يلزم مضيف أو كفيل جديد.
confusion-host-ends-visa = يخاف البعض أن ترك المضيف ينهي إذن إقامتهم. هذا غير صحيح. الإذن لك أنت.
confusion-leads-to-settlement = الوقت ضمن برامج أوكرانيا لا يؤدي إلى الإقامة الدائمة (settlement). يمكن لمستشار أن يخبرك عن مسارات أخرى.
confusion-length-is-fixed = تذكر الصفحات مددًا مختلفة لأن القواعد تغيّرت. العبرة فقط بتاريخ الانتهاء في eVisa.
confusion-late-is-the-end = قد يُنظر في طلب متأخر. لكن العمل والإيجار والإعانات والعلاج المجاني في المستشفى غير محمية في هذه الأثناء، لذلك يُرجى طلب المشورة فورًا.
step-check-evisa = الدخول إلى حساب UKVI وقراءة تاريخ الانتهاء في eVisa. التاريخ على بطاقة قديمة ليس هو نفسه.
step-ask-adviser = التحدث مع مستشار مجاني لشؤون أوكرانيا عن حالتك أنت، وخاصةً إذا كنت في الخارج مدة أو تغيّرت عائلتك.
step-each-person = لا يحدث ذلك من تلقاء نفسه. يلزم لكل شخص طلب خاص به، ولكل طفل أيضًا.
step-online-in-time = يُقدَّم عبر الإنترنت. القواعد تقول إنه يلزم تقديمه قبل تاريخ الانتهاء.
step-old-leaflets = بعض الصفحات والمنشورات ما زالت تذكر مدة أقصر. المدة الآن هي { $ukraine-extension-window ->
    [zero] { $ukraine-extension-window } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $ukraine-extension-window } أيام
    [many] { $ukraine-extension-window } يومًا
   *[other] { $ukraine-extension-window } يوم
} قبل تاريخ الانتهاء.
step-keep-proof = الاحتفاظ بالبريد الإلكتروني الذي يقول إن الطلب استُلم. يُرجى سؤال مستشار قبل السفر أثناء الانتظار.
