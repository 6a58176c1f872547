title = الجنسية البريطانية
case-child-alone = للأطفال قواعد خاصة تُسمى التسجيل (registration)، وفيها استثناءات. يُرجى سؤال محامٍ للأطفال، أو البلدية إذا كانت ترعاك.
case-asylum = طلب اللجوء المفتوح أو المرفوض لا يؤدي إلى الجنسية. القواعد تطلب الإقامة الدائمة (settlement) أولًا.
case-ukraine = البرامج الأوكرانية لا تؤدي إلى الإقامة الدائمة (settlement)، والجنسية تطلبها عادةً أولًا. يُرجى التأكد مع مستشار هجرة مرخّص هل يناسبك طريق آخر.
case-granted = القواعد تطلب عادةً { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
} مع الإقامة الدائمة (settlement). وللطلبات منذ { $irregular-entry-guidance-from }، تقول إرشادات وزارة الداخلية إن من جاؤوا من دون إذن، مثلًا بقارب صغير، تُرفض طلباتهم عادةً. هناك خلاف على ذلك أمام المحكمة. يُرجى طلب المشورة أولًا.
case-resettled = القواعد تطلب عادةً { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
} مع الإقامة الدائمة (settlement)، و{ $citizenship-residence-years ->
    [zero] { $citizenship-residence-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $citizenship-residence-years } سنوات
    [many] { $citizenship-residence-years } سنة
   *[other] { $citizenship-residence-years } سنة
} في المملكة المتحدة، وحسن السيرة (good character). يُرجى طلب المشورة أولًا.
case-hong-kong-visa = تأتي الإقامة الدائمة (settlement) أولًا، بعد { $bno-settlement-years ->
    [zero] { $bno-settlement-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $bno-settlement-years } سنوات
    [many] { $bno-settlement-years } سنة
   *[other] { $bno-settlement-years } سنة
} على المسار. ويمكن عادةً طلب الجنسية بعد ذلك بمدة { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
}. يُرجى طلب المشورة أولًا.
case-hong-kong-settled = القواعد تطلب عادةً { $citizenship-wait ->
    [zero] { $citizenship-wait } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $citizenship-wait } أشهر
    [many] { $citizenship-wait } شهرًا
   *[other] { $citizenship-wait } شهر
} بعد الإقامة الدائمة (settlement)، و{ $citizenship-residence-years ->
    [zero] { $citizenship-residence-years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $citizenship-residence-years } سنوات
    [many] { $citizenship-residence-years } سنة
   *[other] { $citizenship-residence-years } سنة
} في المملكة المتحدة، وحسن السيرة (good character). يُرجى طلب المشورة أولًا.
case-care-worker = القواعد تطلب عادةً الإقامة الدائمة (settlement) أولًا. يُرجى التأكد مع مستشار هجرة مرخّص ماذا يعني ذلك على هذا المسار.
case-other = القواعد تطلب عادةً الإقامة الدائمة (settlement) أولًا، وليس كل مسار يؤدي إليها. يُرجى التأكد مع مستشار هجرة مرخّص مما يناسبك.
step-advice-first = التحدث مع مستشار هجرة مرخّص قبل الدفع. الرسم لا يُعاد بعد الرفض.
step-form = البالغون يستعملون استمارة AN على GOV.UK. هي تطلب اللغة الإنجليزية، واختبار Life in the UK، وأشخاصًا يعرفونك (referees).
refusal-how-you-came = «من جاؤوا بقارب أو شاحنة لا يمكنهم أن يصبحوا بريطانيين.»
rule-how-you-came = إرشادات وزارة الداخلية منذ { $irregular-entry-guidance-from } تقول إن مثل هذه الطلبات تُرفض عادةً. «عادةً» لا تعني «دائمًا»، وهناك خلاف على هذه الإرشادات أمام المحكمة. يُرجى طلب المشورة قبل الدفع.
