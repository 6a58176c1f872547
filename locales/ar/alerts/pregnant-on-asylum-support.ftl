title = يوجد مال إضافي للحمل ولمولود جديد
body = يُرجى سؤال Migrant Help عن المال الإضافي كل أسبوع وعن الدفعة الواحدة وقدرها { $maternity-payment }. يمكن طلب الدفعة ابتداءً من { $maternity-payment-weeks ->
    [zero] { $maternity-payment-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $maternity-payment-weeks } أسابيع
    [many] { $maternity-payment-weeks } أسبوعًا
   *[other] { $maternity-payment-weeks } أسبوع
} قبل موعد الولادة إلى أن يصبح عمر الطفل { $maternity-payment-months ->
    [zero] { $maternity-payment-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-payment-months } أشهر
    [many] { $maternity-payment-months } شهرًا
   *[other] { $maternity-payment-months } شهر
}. يُرجى زيارة القابلة (midwife) أيضًا.
