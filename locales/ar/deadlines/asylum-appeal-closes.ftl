title = يجب أن يكون طعن اللجوء قد وصل
body = الطعن، حيث يوجد حق فيه، يجب أن يصل إلى المحكمة (tribunal) خلال { $asylum-appeal-days ->
    [zero] { $asylum-appeal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $asylum-appeal-days } أيام
    [many] { $asylum-appeal-days } يومًا
   *[other] { $asylum-appeal-days } يوم
} من إرسال الرسالة. بعض الحالات لها قواعد أخرى. يُرجى زيارة محامٍ اليوم. إذا مضى اليوم، فالطعن المتأخر تلزمه أسباب جيدة.
