title = تأشيرة عائلية
summary = لمن جاؤوا للعيش مع شريك أو أحد الوالدين أو طفل.
criterion-holds-it = لديك تأشيرة عائلية.
unchecked-new-income = تأشيرات الشريك الجديدة تطلب دخلًا قدره { $partner-visa-income } في السنة في معظم الحالات. قد يكون لمن بدأ قبل ذلك رقم آخر.
gives-way-to-settlement = يوجد طريق إلى الإقامة الدائمة (settlement) بعد { $family-visa-short-years ->
    [zero] { $family-visa-short-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $family-visa-short-years } سنوات
    [many] { $family-visa-short-years } سنة
   *[other] { $family-visa-short-years } سنة
}، وآخر بعد { $family-visa-long-years ->
    [zero] { $family-visa-long-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $family-visa-long-years } سنوات
    [many] { $family-visa-long-years } سنة
   *[other] { $family-visa-long-years } سنة
}. رسالة القرار تقول أيهما.
confusion-no-public-funds = التأشيرة تقول عادةً «لا أموال عامة». في هذا المسار يمكن رفع الشرط مجانًا.
confusion-partner-cannot-cancel = إذا هدد الشريك بسحب التأشيرة، يُرجى طلب المشورة. يوجد إذن قصير لمن آذاهم الشريك.
step-write-down-end = كتابة تاريخ الانتهاء، وزيارة مستشار قبله بوقت كافٍ.
step-relationship-ends = إذا انتهت العلاقة، يُرجى زيارة مستشار قبل إخبار وزارة الداخلية.
