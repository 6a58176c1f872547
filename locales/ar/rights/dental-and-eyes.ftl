title = طبيب أسنان NHS وفحص العيون
case-section-95 = طبيب أسنان NHS وفحص العيون مجانيان مع شهادة HC2. من هم على المادة 95 (section 95) يحصلون عليها من دون طلب.
case-child-alone = طبيب أسنان NHS مجاني لكل من هم تحت سن 18. فحص العيون مجاني تحت سن { $free-medicine-under }، وحتى سن { $free-medicine-study-to } لمن يدرسون بدوام كامل.
case-asylum = طبيب أسنان NHS وفحص العيون مجانيان مع شهادة HC2. من هم على المادة 98 (section 98) أو المادة 4 (section 4)، أو بلا دعم، يطلبونها باستمارة HC1.
case-pregnant = طبيب أسنان NHS مجاني مع شهادة إعفاء للأمومة (maternity exemption certificate)، حتى مرور { $maternity-exemption-months ->
    [zero] { $maternity-exemption-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-exemption-months } أشهر
    [many] { $maternity-exemption-months } شهرًا
   *[other] { $maternity-exemption-months } شهر
} بعد الولادة. يُرجى طلبها من القابلة (midwife) أو طبيب الأسرة (GP). لفحص العيون، يمكن لأصحاب الدخل القليل الطلب باستمارة HC1.
case-benefits = يمكن لإعانة Universal Credit مع أجر قليل أن تجعل هذه مجانية. وإلا فيمكن لأصحاب الدخل القليل طلب شهادة باستمارة HC1: شهادة HC2 تغطي كل المبلغ، وشهادة HC3 تغطي جزءًا منه.
case-low-income = أطباء الأسنان ومحلات النظارات يأخذون رسومًا من معظم الكبار، مهما كان إذن الإقامة. يمكن لأي شخص دخله قليل طلب شهادة باستمارة HC1: شهادة HC2 تغطي كل المبلغ، وشهادة HC3 تغطي جزءًا منه. هي ليست من الأموال العامة.
step-find-dentist = أطباء الأسنان ليست لديهم قائمة مثل طبيب الأسرة (GP). الاتصال بعدد منهم والسؤال عما إذا كانوا يستقبلون مرضى NHS الآن.
step-pain = عند ألم شديد في الأسنان، الاتصال بالرقم 111.
step-show-certificate = إظهار الشهادة قبل بدء العلاج.
step-optician = عند محل النظارات، طلب فحص نظر NHS (NHS sight test) وقسيمة NHS للمساعدة في ثمن النظارات.
bring-certificate = شهادة HC2 أو HC3 أو شهادة أخرى.
refusal-no-places = «ليست لدينا أماكن NHS.»
rule-no-places = أطباء الأسنان يختارون عدد مرضى NHS الذين يستقبلونهم، وبعضهم لا مكان لديهم. لعلاج الأسنان العاجل، يُرجى الاتصال بـ NHS 111.
refusal-no-address = «نحتاج إلى إثبات عنوانك.»
rule-no-address = علاج طبيب أسنان NHS لا يعتمد على إذن إقامتك. يُرجى سؤال طبيب أسنان آخر، أو NHS 111.
