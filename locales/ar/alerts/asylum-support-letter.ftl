title = رسالة عن دعم اللجوء: يُرجى طلب المساعدة اليوم
body = يجب أن يصل الطعن خلال { $asylum-support-appeal-days ->
    [zero] { $asylum-support-appeal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $asylum-support-appeal-days } أيام
    [many] { $asylum-support-appeal-days } يومًا
   *[other] { $asylum-support-appeal-days } يوم
} من استلام الرسالة، من دون حساب أيام السبت والأحد. إذا كان بعد ذلك، يمكن ذكر الأسباب. يُرجى إحضار الرسالة والظرف.
