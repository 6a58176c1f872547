title = رعاية مجانية للأطفال في سن الثالثة والرابعة
case-everyone = كل الأطفال في سن الثالثة والرابعة في إنجلترا يمكنهم الحصول على { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} من الرعاية المجانية في الأسبوع أثناء الفصل الدراسي. لا أحد يفحص إذن الإقامة أو الإعانات.
step-choose = اختيار حضانة، أو حضانة في مدرسة، أو مربية أطفال (childminder).
step-ask = طلب { $childcare-hours ->
    [zero] { $childcare-hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $childcare-hours } ساعات
    [many] { $childcare-hours } ساعة
   *[other] { $childcare-hours } ساعة
} مجانية، وهي لكل طفل. تبدأ في الفصل الدراسي الذي يلي عيد الميلاد الثالث.
bring-birth-date = ورقة تُظهر تاريخ ميلاد الطفل.
refusal-number-or-benefits = «نحتاج إلى رقم التأمين الوطني (National Insurance number)»، أو «يجب أن تكون لديك إعانات.»
rule-number-or-benefits = هذه الساعات لكل طفل في هذه السن. لا يوجد فحص لإذن الإقامة أو العمل أو الإعانات. هي ليست من الأموال العامة (public funds).
