title = الدواء مجانًا (HC2)
case-section-95 = من هم على المادة 95 (section 95) يحصلون على شهادة HC2 من دون طلب. تصل عادةً خلال { $hc2-days ->
    [zero] { $hc2-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $hc2-days } أيام
    [many] { $hc2-days } يومًا
   *[other] { $hc2-days } يوم
} من رسالة section 95. إذا لم تصل، يُرجى سؤال Migrant Help. بطاقة اللجوء وحدها لا تكفي.
case-child-alone = الدواء مجاني تحت سن { $free-medicine-under }، وحتى سن { $free-medicine-study-to } لمن يدرسون بدوام كامل. غيرهم ممن في رعاية البلدية يطلبون باستمارة HC1.
case-asylum = من هم على المادة 98 (section 98) أو المادة 4 (section 4)، أو بلا دعم، يطلبون شهادة HC2 باستمارة HC1. بطاقة اللجوء وحدها لا تكفي.
case-pregnant = يمكن طلب شهادة إعفاء للأمومة (maternity exemption certificate) من القابلة (midwife) أو طبيب الأسرة (GP). هي تجعل الدواء وطبيب أسنان NHS مجانيين أثناء الحمل وحتى مرور { $maternity-exemption-months ->
    [zero] { $maternity-exemption-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-exemption-months } أشهر
    [many] { $maternity-exemption-months } شهرًا
   *[other] { $maternity-exemption-months } شهر
} بعد الولادة.
case-benefits = يمكن لإعانة Universal Credit مع أجر قليل أن تجعل الدواء مجانيًا. وإلا فيمكن لأصحاب الدخل القليل الطلب باستمارة HC1.
case-low-income = يمكن لأي شخص دخله قليل ومدخراته أقل من { $hc1-savings-limit } طلب هذه المساعدة باستمارة HC1، مهما كان إذن إقامته. هي ليست من الأموال العامة.
step-check-first = التأكد مما إذا كان الدواء مجانيًا لك من قبل: تحت سن { $free-medicine-under }، أو حتى سن { $free-medicine-study-to } مع الدراسة بدوام كامل، أو من سن { $free-medicine-from }، أو بشهادة للحمل أو لبعض الأمراض، أو مع بعض الإعانات.
step-ask = وإلا فطلب استمارة HC1: عبر الإنترنت، أو من صيدلية أو مستشفى أو مركز العمل (Jobcentre)، أو من برنامج NHS Low Income Scheme.
step-letter = إذا كانت جمعية خيرية أو البلدية تدعمك وليس لديك أموال عامة (public funds)، إضافة رسالة منها تقول ما المساعدة التي تحصل عليها.
step-receipt = عند الدفع قبل وصول الشهادة، طلب إيصال (FP57) من الصيدلية. به يمكن طلب استرداد المال.
bring-certificate = شهادة HC2 أو شهادة أخرى، لإظهارها في الصيدلية.
refusal-asylum-card = «بطاقة اللجوء تكفي»، أو «لا مساعدة مع بطاقة اللجوء.»
rule-asylum-card = بطاقة اللجوء (ARC) وحدها لا تجعل الدواء مجانيًا. شهادة HC2 تجعله مجانيًا. يمكن لأي شخص في إنجلترا طلبها، مهما كان إذن إقامته.
