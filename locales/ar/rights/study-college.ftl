title = الكلية والمرحلة الثانوية العليا (sixth form)
case-asylum = الشباب في سن sixth form يمكنهم الدراسة من أول يوم لطلب اللجوء. أما الكبار، فالقاعدة الوطنية تدفع لهم بعد مرور { $esol-asylum-months ->
    [zero] { $esol-asylum-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $esol-asylum-months } أشهر
    [many] { $esol-asylum-months } شهرًا
   *[other] { $esol-asylum-months } شهر
} من دون قرار. التدريب المهني (apprenticeships) غير مفتوح لمن ينتظرون اللجوء.
case-asylum-ended = بعض الشباب الذين يحصلون على دعم من وزارة الداخلية أو البلدية يمكنهم الدراسة. يُرجى التأكد من ذلك مع الكلية.
case-open = من لديهم هذا الإذن يمكنهم الدراسة في الكلية أو sixth form، من دون مدة انتظار.
case-hong-kong-visa = الشباب في سن sixth form يمكنهم الدراسة. أما الكبار، فالمكان المجاني يعتمد على القواعد المحلية، لذلك يُرجى سؤال الكلية أو تعليم الكبار في كوفنتري (Coventry Adult Education).
case-care-worker = أطفالك في سن sixth form يمكنهم الدراسة في كثير من الأحيان. قد يلزم الكبار أن يدفعوا. يُرجى التأكد من ذلك مع الكلية.
