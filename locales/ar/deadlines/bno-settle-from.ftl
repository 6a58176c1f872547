title = تكتمل سنوات BN(O) نحو الإقامة الدائمة (settlement)
body = القواعد تطلب العيش في المملكة المتحدة على مسار BN(O) مدة { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
}. هذا اليوم هو بعد هذه المدة من التاريخ الذي ذكرته. الغياب عن المملكة المتحدة قد يغيّره، وقد لا تلزم المدة كلها لطفل عمره أقل من ثمانية عشر عامًا. لذلك يُرجى التأكد من اليوم مع مستشار هجرة مرخّص.
