title = الإقامة الدائمة (settlement) لمن أُعيد توطينهم ولإذنهم تاريخ انتهاء
summary = لمن أُعيد توطينهم وتُظهر eVisa الخاصة بهم تاريخ انتهاء. الإقامة الدائمة (settlement)، وتُسمى أيضًا indefinite leave to remain، تعني بلا تاريخ انتهاء. تُطلب قبل تاريخ الانتهاء.
criterion-resettled-route = مسارك هو إعادة التوطين.
criterion-has-end-date = تُظهر eVisa تاريخ انتهاء.
criterion-permission-runs = إذن إقامتك لم ينته، أو أُرسل طلب قبل انتهائه.
unchecked-years-here = لديك هذا الإذن منذ { $resettled-settlement-years ->
    [zero] { $resettled-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $resettled-settlement-years } سنوات
    [many] { $resettled-settlement-years } سنة
   *[other] { $resettled-settlement-years } سنة
}. يُرجى سؤال مستشار من أي يوم يمكن إرسال الطلب.
unchecked-safe-return = تنظر وزارة الداخلية (Home Office) مرة أخرى في هل العودة آمنة.
unchecked-conduct = القواعد المعتادة لوزارة الداخلية عن الجرائم والصدق متحققة.
gives-no-end-date = الإقامة الدائمة (settlement) تعني أن إذن إقامتك بلا تاريخ انتهاء.
gives-no-fee = اللاجئون ومن لديهم حماية إنسانية لا يدفعون رسمًا عن ذلك. إذا كان في eVisa شيء آخر، يُرجى سؤال مستشار.
gives-citizenship-later = يمكن أن تأتي الجنسية البريطانية لاحقًا، بعد بضع سنوات هنا بإذن إقامة بلا تاريخ انتهاء.
confusion-happens-by-itself = الإقامة الدائمة (settlement) لا تأتي من تلقاء نفسها في نهاية السنوات. تُطلب ما دام إذن الإقامة ساريًا.
confusion-card-date = التاريخ المطبوع على بطاقة قديمة ليس تاريخ انتهاء الإذن. العبرة فقط بما في eVisa.
confusion-proposals = قد يُقرأ عن انتظار أطول بكثير. كانت تلك خططًا، وقد تغيّرت الخطة لمن أُعيد توطينهم منذ ذلك الحين. المستشار يعرف ما هو سارٍ.
step-check-evisa = الدخول إلى حساب UKVI وقراءة تاريخ الانتهاء في eVisa.
step-adviser-early = التحدث مع مستشار هجرة مرخّص قبل ذلك التاريخ ببضعة أشهر، وقبل إقامة طويلة في الخارج.
step-each-person = السؤال عن كل شخص في العائلة، وأيضًا الأطفال المولودين في المملكة المتحدة.
step-keep-proof = الاحتفاظ بما يثبت يوم إرسال أي شيء.
