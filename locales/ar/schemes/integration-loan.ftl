title = قرض الاندماج للاجئين (integration loan)
summary = قرض من الحكومة لمن لديهم صفة لاجئ أو حماية إنسانية. يمكن أن يدفع مبلغ التأمين (deposit)، أو أشياء للبيت، أو تدريبًا.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
unchecked-adult = عمرك 18 سنة أو أكثر.
unchecked-first-loan = لم يسبق لك الحصول على هذا القرض، وحدك أو مع شريك.
unchecked-number-and-bank = لديك رقم تأمين وطني (National Insurance number) وحساب في البنك.
unchecked-can-pay-back = تنظر وزارة الداخلية في المدخرات وفي كيفية ردّ القرض. الإدانة الجنائية هنا قد تعني الرفض.
gives-loan = قرض قدره { $integration-loan-smallest } أو أكثر. المبلغ يعتمد على الحالة.
gives-uses = يمكن أن يدفع مبلغ التأمين (deposit)، والإيجار، والانتقال، وأشياء البيت، والتدريب، وملابس العمل. ليس للفواتير أو الديون.
confusion-too-late-for-the-move = هو لا يأتي في وقت الانتقال. القرار قد يستغرق { $integration-loan-decision-weeks ->
    [zero] { $integration-loan-decision-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $integration-loan-decision-weeks } أسابيع
    [many] { $integration-loan-decision-weeks } أسبوعًا
   *[other] { $integration-loan-decision-weeks } أسبوع
}.
confusion-not-a-gift = هو ليس هدية. الردّ يبدأ بعد وصول المال بنحو { $integration-loan-repay-weeks ->
    [zero] { $integration-loan-repay-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $integration-loan-repay-weeks } أسابيع
    [many] { $integration-loan-repay-weeks } أسبوعًا
   *[other] { $integration-loan-repay-weeks } أسبوع
}.
confusion-other-permission = الإذن الذي أُعطي خارج القواعد (outside the rules) لا يفتح هذا القرض.
step-first-number = الحصول أولًا على رقم تأمين وطني (National Insurance number) وحساب في البنك.
step-other-money = للأسابيع الأولى، يُرجى طلب سلفة Universal Credit (advance) في يوم تقديم الطلب. هي أسرع عادةً، لكنها تُدفع فقط بعد وصول رقم التأمين الوطني (National Insurance number).
step-help-with-form = طلب المساعدة في الاستمارة من مركز اللاجئين والمهاجرين (Refugee and Migrant Centre).
