title = طفلك يلتحق بك (Homes for Ukraine)
summary = يمكن لأب أو أم لديه إذن ضمن أي برنامج لأوكرانيا أن يكفل طفله الذي عمره أقل من 18 سنة وما زال في الخارج. لم يكن ذلك ممكنًا لفترة، وقد فُتح من جديد.
criterion-ukraine-permission = لديك إذن ضمن برنامج لأوكرانيا، أو أنت من مجموعة أخرى تذكرها القواعد.
criterion-child-abroad = طفلك، وعمره أقل من 18 سنة، خارج المملكة المتحدة، ولديك أمل في أن يلتحق بك.
criterion-permission-runs = إذن إقامتك لم ينته، أو أُرسل طلب قبل انتهائه.
unchecked-scheme-conditions = شروط Homes for Ukraine الأخرى متحققة، للطفل ولك.
unchecked-home-for-child = يمكنك توفير سكن للطفل طوال مدة تأشيرته.
unchecked-proof = لديك أوراق تُظهر أن الطفل طفلك، أو أنك وليّه القانوني.
unchecked-council-checks = تجري البلدية تحققها.
gives-stay = يمكن للطفل البقاء حتى { $homes-for-ukraine-months ->
    [zero] { $homes-for-ukraine-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $homes-for-ukraine-months } أشهر
    [many] { $homes-for-ukraine-months } شهرًا
   *[other] { $homes-for-ukraine-months } شهر
}، أو طوال مدة إذنك أنت إذا كانت أقصر.
gives-school-health = يمكن للطفل الذهاب إلى المدرسة واستعمال خدمات NHS.
gives-no-settled-status = لا يلزم أن يكون الأب أو الأم بريطانيًا أو إيرلنديًا أو مقيمًا إقامة دائمة (settled).
confusion-old-ban = قيل لكثيرين إنهم لا يستطيعون إحضار طفلهم. كان ذلك صحيحًا نحو سنة. ثم أُعيدت القاعدة إلى ما كانت للوالدين والأولياء القانونيين.
confusion-payment-for-parent = لا توجد دفعة شكر لأب أو أم يكفل طفله.
confusion-child-without-parent = الطفل الذي سيعيش مع شخص آخر، لا مع أحد والديه أو وليّه، له قواعد أخرى أشد. يُرجى سؤال البلدية ومستشار أولًا.
step-adviser-first = التحدث مع مستشار مجاني لشؤون أوكرانيا قبل إرسال أي شيء.
step-papers = جمع جواز سفر الطفل أو شهادة ميلاده، وما يثبت إذنك أنت.
step-council = إخبار فريق Homes for Ukraine في البلدية بأن طفلك قد يأتي.
step-safe-journey = يُرجى عدم ترك الطفل يسافر قبل صدور التأشيرة.
