title = تجديد إذن الحماية الأقصر
summary = لمن قدّموا طلبهم في { $thirty-month-claims-from } أو بعده. مدة إذنهم عادةً { $protection-shortest-months ->
    [zero] { $protection-shortest-months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $protection-shortest-months } أشهر
    [many] { $protection-shortest-months } شهرًا
   *[other] { $protection-shortest-months } شهر
} ويمكن تجديده.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
criterion-shorter-grant = قُدّم الطلب في { $thirty-month-claims-from } أو بعده، ولست في سن الطفولة من دون أهل.
criterion-last-days = إذن إقامتك في آخر { $protection-renewal-days ->
    [zero] { $protection-renewal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-renewal-days } أيام
    [many] { $protection-renewal-days } يومًا
   *[other] { $protection-renewal-days } يوم
} منه.
criterion-still-running = إذن إقامتك لم ينته، أو أُرسل طلب قبل انتهائه. تاريخ الانتهاء موجود في eVisa.
unchecked-still-need = في كل تجديد، تنظر وزارة الداخلية مرة أخرى هل ما زالت الحماية تلزمك.
unchecked-was-alone-as-child = القرار لم يكن عن طفل من دون أهل، ولا عن شخص بلغ سن الرشد أثناء انتظاره. لهؤلاء تكون المدة عادةً { $protection-years ->
    [zero] { $protection-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $protection-years } سنوات
    [many] { $protection-years } سنة
   *[other] { $protection-years } سنة
}.
gives-more-time = بعد الموافقة، تستمر الحماية مدة أخرى.
gives-help-goes-on = مساعدة البلدية عند فقدان السكن تبقى مفتوحة ما دامت الاستمارة التي أُرسلت في وقتها تنتظر.
confusion-not-by-itself = الإذن لا يتجدد من تلقاء نفسه. تُرسل الاستمارة في آخر { $protection-renewal-days ->
    [zero] { $protection-renewal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-renewal-days } أيام
    [many] { $protection-renewal-days } يومًا
   *[other] { $protection-renewal-days } يوم
}، لا قبلها ولا بعدها.
confusion-not-core-protection = تكتب الصحف عن «core protection» وعن ردّ مال الدعم. كان ذلك مشروع قانون، لا قانونًا، عندما تحققنا.
step-adviser-early = زيارة مستشار قبل تاريخ الانتهاء بمدة { $protection-advice-days ->
    [zero] { $protection-advice-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $protection-advice-days } أيام
    [many] { $protection-advice-days } يومًا
   *[other] { $protection-advice-days } يوم
}.
step-collect-papers = جمع أوراق عن حياتك هنا، وعن سبب أن العودة ما زالت غير آمنة.
step-keep-proof = الاحتفاظ بإثبات ليوم إرسال الاستمارة.
