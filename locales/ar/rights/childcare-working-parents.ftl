title = رعاية مجانية أكثر لأطفال الأهل العاملين
case-child-alone = هذه المساعدة للأهل العاملين. يمكن لأب أو أم صغيري السن ممن خرجوا من رعاية البلدية ويعملون السؤال عنها.
case-asylum = هذه المساعدة للأهل الذين يعملون ويسمح لهم إذن الإقامة بالأموال العامة (public funds). الساعات المجانية في سن الثالثة والرابعة هي لكل طفل.
case-working = من عمر { $childcare-working-from-months ->
    [zero] { $childcare-working-from-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $childcare-working-from-months } أشهر
    [many] { $childcare-working-from-months } شهرًا
   *[other] { $childcare-working-from-months } شهر
} إلى أربع سنوات، يمكن لطفل الحصول على { $childcare-working-hours ->
    [zero] { $childcare-working-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-working-hours } ساعات
    [many] { $childcare-working-hours } ساعة
   *[other] { $childcare-working-hours } ساعة
} في الأسبوع إذا كان الوالدان يعملان ويكسبان ما يكفي. وإذا كان الطفل مع أحد الوالدين فقط، فالشرط على هذا الوالد. يُرجى سؤال Childcare Service.
case-no-public-funds = هذه الساعات ممكنة إذا كان إذن إقامة أحد الوالدين يسمح بالأموال العامة (public funds) وكان هو من يطلبها. يلزم أن يعمل الوالدان ويكسبا ما يكفي. العائلة التي ليس لأحد فيها إذن كهذا لا يمكنها استعمالها.
step-ask-online = طلب الساعات من Childcare Service، عبر الإنترنت أو بالهاتف، من الوالد الذي يسمح له إذن الإقامة بالأموال العامة (public funds).
step-confirm = تأكيد البيانات كل { $childcare-confirm-months ->
    [zero] { $childcare-confirm-months } شهر
    [one] شهر
    [two] شهرين
    [few] { $childcare-confirm-months } أشهر
    [many] { $childcare-confirm-months } شهرًا
   *[other] { $childcare-confirm-months } شهر
}.
bring-numbers = رقم التأمين الوطني (National Insurance number)، ورقم الضريبة (UTR) لمن يعمل لحسابه الخاص.
refusal-one-parent = «واحد منكما ليس له أموال عامة (public funds)، لذلك الجواب لا.»
rule-one-parent = الوالد الذي يطلب هو وحده من يلزمه إذن إقامة يسمح بالأموال العامة (public funds). شرط «لا أموال عامة» على الوالد الآخر لا يمنع ذلك. لبرنامج Tax-Free Childcare القاعدة نفسها. الساعات ليست من الأموال العامة.
