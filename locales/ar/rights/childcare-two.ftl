title = رعاية مجانية للأطفال في سن الثانية
case-child-alone = طفل في سن الثانية في رعاية البلدية، أو أحد والديه صغير السن وفي رعايتها، يمكنه الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} من الرعاية المجانية في الأسبوع. يُرجى سؤال الأخصائي الاجتماعي (social worker).
case-asylum-support = طفل في سن الثانية في عائلة على دعم المادة 95 (section 95) أو المادة 98 (section 98) يمكنه الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} من الرعاية المجانية في الأسبوع.
case-asylum = يمكن لطفل في سن الثانية الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} في الأسبوع إذا كانت العائلة على دعم المادة 4 (section 4)، أو إذا كانت البلدية تدعم العائلة والدخل قليل. يُرجى سؤال مركز العائلة (Family Hub).
case-benefits = يمكن لطفل في سن الثانية الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} في الأسبوع إذا كانت العائلة تحصل على Universal Credit وصافي دخلها من العمل أقل من { $two-year-old-pay-limit } في السنة. ويمكن ذلك أيضًا لطفل لديه خطة EHC (EHC plan، للاحتياجات الخاصة) أو يحصل على DLA (مال لإعاقة الطفل).
case-no-public-funds = يمكن لطفل في سن الثانية الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} في الأسبوع إذا لم تكن للعائلة أموال عامة (public funds) وكان دخلها قليلًا. ويمكن ذلك أيضًا لطفل لديه خطة EHC (EHC plan، للاحتياجات الخاصة) أو يحصل على DLA (مال لإعاقة الطفل) من قبل. يُرجى سؤال مركز العائلة (Family Hub) عن أحدث حد.
step-ask-council = طلب الاستمارة من خدمة معلومات العائلة في البلدية (family information service) أو من مركز العائلة (Family Hub).
step-take-code = عندما توافق البلدية، أخذ الرمز منها إلى الحضانة.
bring-proof = بطاقة اللجوء (ARC) أو رسالة دعم اللجوء أو قسائم الأجر.
refusal-online-form = الاستمارة على الإنترنت ترفض عائلة ليس لديها رقم التأمين الوطني (National Insurance number).
rule-online-form = توجد طريقة أخرى لعائلات تطلب اللجوء ولعائلات ليس لها أموال عامة (public funds): على الورق، أو بفحص من البلدية. يُرجى طلبها من البلدية.
