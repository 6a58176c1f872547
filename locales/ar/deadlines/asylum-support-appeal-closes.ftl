title = آخر يوم لوصول الطعن بشأن دعم اللجوء
body = يجب أن يصل الطعن خلال { $asylum-support-appeal-days ->
    [zero] { $asylum-support-appeal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $asylum-support-appeal-days } أيام
    [many] { $asylum-support-appeal-days } يومًا
   *[other] { $asylum-support-appeal-days } يوم
} من استلام الرسالة، من دون حساب أيام السبت والأحد. هذا اليوم محسوب من اليوم الذي ذكرته. إذا ذكرت الرسالة يومًا، فذلك اليوم هو الذي يُحسب. يُرجى طلب المساعدة اليوم. الطعن المتأخر تلزمه أسباب. الاعتراض على رسائل المادة 98 (section 98) يكون بطريقة أخرى، لذلك يُرجى عرض الرسالة على مستشار.
