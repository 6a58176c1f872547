title = الطعن في قرار دعم اللجوء
summary = عندما ترفض وزارة الداخلية دعم المادة 95 (section 95) أو المادة 4 (section 4) أو توقفه، يمكن لقاضٍ أن ينظر في ذلك. الوقت قصير جدًا.
criterion-asylum-route = طلبت اللجوء في المملكة المتحدة.
criterion-letter-came = وصلت الرسالة عن الدعم.
criterion-in-time = لم يمض على وصول الرسالة إليك أكثر من { $asylum-support-appeal-days ->
    [zero] { $asylum-support-appeal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $asylum-support-appeal-days } أيام
    [many] { $asylum-support-appeal-days } يومًا
   *[other] { $asylum-support-appeal-days } يوم
}، من دون حساب السبت والأحد.
unchecked-right-kind = الرسالة عن المادة 95 أو المادة 4. الرفض في المادة 98 (section 98) يُعترض عليه بطريقة أخرى.
gives-judge = قاضٍ ينظر في القرار عن الدعم.
gives-support-meanwhile = إذا كان الدعم يُدفع من قبل، فقد يستمر حتى القرار في الطعن.
confusion-late = يمكن إرسال إشعار متأخر، مع أسباب التأخر.
confusion-not-the-claim = هذا الطعن عن الدعم فقط. طلب اللجوء قضية أخرى، لها أيامها.
step-help-today = أخذ الرسالة إلى مستشار اليوم، وعدم انتظار آخر يوم: يلزم أن يصل الطعن في موعد لا يتجاوز ذلك اليوم.
step-keep-envelope = الاحتفاظ بالظرف، وكتابة يوم وصول الرسالة.
