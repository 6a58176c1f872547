title = الإقامة الدائمة (settlement) لطفل والداه على BN(O)
summary = منذ { $bno-child-settlement-from } لا يلزم طفلًا معالًا دون 18 سنة أن يكمل هو نفسه { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}. يمكنه الحصول على الإقامة الدائمة (settlement) مع والديه، متى أمكن ذلك لوالديه.
criterion-hong-kong-visa = أنت هنا بتأشيرة BN(O) لها تاريخ انتهاء.
criterion-children-here = يوجد أطفال في بيتك.
criterion-parent-years = عشت في المملكة المتحدة على مسار BN(O) مدة { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}، وبدأت القاعدة الخاصة بالأطفال.
unchecked-child-under-18 = عمر الطفل أقل من 18 سنة ولديه تأشيرة BN(O) معالًا لك.
unchecked-with-parents = يحصل الطفل على الإقامة الدائمة (settlement) مع والديه.
unchecked-parent-tests = يستوفي الوالدان شروطهما: أيام الغياب، والإنجليزية، واختبار الحياة في المملكة المتحدة (Life in the UK test).
unchecked-fee = الرسم هو { $settlement-fee } لكل شخص.
gives-no-own-years = سنوات الطفل نفسه لا تُحسب.
gives-no-end-date = الإقامة الدائمة (settlement) تعني أن إذن إقامتك بلا تاريخ انتهاء.
confusion-child-waits-too = تقول صفحات أقدم إن كل طفل تلزمه المدة كاملة. لم يعد هذا صحيحًا للأطفال المعالين دون 18 سنة.
confusion-comes-with-parents = لا يحصل الطفل تلقائيًا على الإقامة الدائمة (settlement) حين يحصل عليها والداه. لكل طفل طلب ورسم خاصان به.
step-ask-adviser = طلب التحقق من اليوم والاختبارات وأحدث القواعد من مستشار هجرة مرخّص.
step-watch-birthday = إذا كان طفل سيبلغ 18 سنة قريبًا، يُرجى سؤال مستشار قبل عيد ميلاده.
step-trips = كتابة كل رحلة خارج المملكة المتحدة، لك وللطفل، مع التواريخ.
