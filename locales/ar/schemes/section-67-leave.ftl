title = أطفال أُحضروا من أوروبا: Dubs leave وCalais leave
summary = لمن أُحضروا إلى هنا أطفالًا من أوروبا بعد إغلاق مخيم كاليه ولديهم هذا الإذن. لا يمكن لأحد جديد الانضمام.
criterion-holds-it = لديك Dubs leave أو Calais leave.
unchecked-which-one = تقول eVisa أو رسالة القرار أي الاثنين هو.
gives-work-study-help = العمل والدراسة والإعانات والرعاية الصحية مفتوحة.
gives-settlement = يؤدي Dubs leave إلى الإقامة الدائمة (settlement) بعد { $section-67-years ->
    [zero] { $section-67-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $section-67-years } سنوات
    [many] { $section-67-years } سنة
   *[other] { $section-67-years } سنة
}، بلا رسم. ويؤدي إليها Calais leave بعد { $calais-years ->
    [zero] { $calais-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $calais-years } سنوات
    [many] { $calais-years } سنة
   *[other] { $calais-years } سنة
}.
confusion-not-refugee-status = هو ليس صفة لاجئ، مع أن كثيرًا من الحقوق متشابهة. لقروض الطلاب قاعدة أخرى.
step-lawyer-before-end = زيارة محامٍ قبل تاريخ الانتهاء بوقت كافٍ.
