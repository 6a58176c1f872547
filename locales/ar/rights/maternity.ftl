title = الرعاية عند الحمل والولادة
case-asylum-support = الرعاية قبل الولادة وأثناءها وبعدها مجانية وأنت على دعم اللجوء هذا. يُرجى إخبار Migrant Help بالحمل: يوجد مال إضافي.
case-asylum-open = الرعاية قبل الولادة وأثناءها وبعدها مجانية. إذا كنت على دعم اللجوء، يُرجى إخبار Migrant Help بالحمل: يوجد مال إضافي.
case-child-alone = الرعاية قبل الولادة وأثناءها وبعدها مجانية لمن هم صغار في السن وفي رعاية البلدية. يُرجى زيارة القابلة (midwife) أو طبيب الأسرة (GP) حال معرفتك بالحمل.
case-ended = رعاية الحمل والولادة لا يجوز أبدًا تأخيرها بسبب المال. تاريخ الانتهاء الذي ذكرته قد مضى، لذلك قد تأتي فاتورة لاحقًا إذا لم يُرسل طلب للبقاء مدة أطول قبل ذلك اليوم. يُرجى زيارة القابلة (midwife) الآن، وطلب المشورة بشأن إذن إقامتك.
case-free = الرعاية قبل الولادة وأثناءها وبعدها مجانية. يُرجى زيارة القابلة (midwife) أو طبيب الأسرة (GP) حال معرفتك بالحمل.
case-asylum = رعاية الحمل والولادة يجب أن تُعطى فورًا ولا تُؤخَّر أبدًا بسبب المال. هي مجانية على دعم المادة 95 (section 95) أو المادة 4 (section 4)، وما دام الطلب أو الطعن مفتوحًا. في غير ذلك قد تأتي فاتورة لاحقًا. يُرجى زيارة القابلة (midwife) الآن، وطلب المشورة بشأن الفاتورة.
case-eu-settled = الرعاية قبل الولادة وأثناءها وبعدها مجانية لمن لديهم EU settled status ويعيشون هنا. يُرجى زيارة القابلة (midwife) أو طبيب الأسرة (GP) حال معرفتك بالحمل.
case-depends = رعاية الحمل والولادة يجب أن تُعطى فورًا ولا تُؤخَّر أبدًا بسبب المال. هي مجانية إذا دُفعت الرسوم الصحية (health surcharge) مع تأشيرتك، أو إذا لم تكن تأشيرتك تحتاج إليها. وإلا فقد تأتي فاتورة لاحقًا. يُرجى زيارة القابلة (midwife) الآن، وطلب المشورة بشأن الفاتورة.
step-midwife = زيارة القابلة (midwife) حال معرفتك بالحمل. يمكن سؤال القابلات في المستشفى مباشرة، أو سؤال طبيب الأسرة (GP).
step-interpreter = طلب مترجم. ويمكن طلب أن تكون القابلة امرأة.
step-asylum-money = على دعم اللجوء، إرسال ورقة MAT B1 التي تعطيها القابلة إلى Migrant Help، وطلب المبلغ الإضافي الأسبوعي والدفعة الواحدة وقدرها { $maternity-payment }. وقت طلبها من { $maternity-payment-weeks ->
    [zero] { $maternity-payment-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $maternity-payment-weeks } أسابيع
    [many] { $maternity-payment-weeks } أسبوعًا
   *[other] { $maternity-payment-weeks } أسبوع
} قبل موعد الولادة إلى { $maternity-payment-months ->
    [zero] { $maternity-payment-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-payment-months } أشهر
    [many] { $maternity-payment-months } شهرًا
   *[other] { $maternity-payment-months } شهر
} بعد الولادة.
step-certificate = طلب شهادة إعفاء للأمومة (maternity exemption certificate) من القابلة أو طبيب الأسرة (GP). معها يكون الدواء وطبيب أسنان NHS مجانيين حتى مرور { $maternity-exemption-months ->
    [zero] { $maternity-exemption-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-exemption-months } أشهر
    [many] { $maternity-exemption-months } شهرًا
   *[other] { $maternity-exemption-months } شهر
} بعد الولادة.
bring-papers = بطاقة اللجوء (ARC) أو HC2، إن وُجدت. الرعاية لا تنتظرها.
refusal-pay-first = «يجب الدفع أولًا»، أو «العودة في وقت لاحق.»
rule-pay-first = كل رعاية للحمل والولادة تُعدّ رعاية لا يمكن تأخيرها. لا يجوز رفضها أو تأخيرها بسبب المال.
