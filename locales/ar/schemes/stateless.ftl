title = أشخاص بلا أي جنسية (stateless)
summary = لمن لا تعدّهم أي دولة من مواطنيها. توجد استمارة لطلب إذن إقامة، وتُرسل من داخل المملكة المتحدة.
criterion-says-so = قلت إنك بلا جنسية.
unchecked-no-other-country = لا يمكنك العيش بصورة دائمة في أي بلد آخر.
unchecked-no-open-claim = لا يوجد طلب لجوء مفتوح. تقرر وزارة الداخلية فيه أولًا.
unchecked-proof = توجد إثباتات عن أماكن عيشك وعما قالته دول أخرى.
gives-permission = مدة الإذن عادةً { $stateless-years ->
    [zero] { $stateless-years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $stateless-years } سنوات
    [many] { $stateless-years } سنة
   *[other] { $stateless-years } سنة
}. الاستمارة بلا رسم.
confusion-fear-comes-first = من يخاف العودة بسبب خطر لديه طريق آخر: اللجوء. يمكن لمحامٍ أن يقول أيهما أولًا.
confusion-no-work-while-waiting = إرسال الاستمارة لا يأتي بإذن عمل.
step-lawyer-first = زيارة محامٍ قبل الاستمارة. تلزمها إثباتات كثيرة.
