title = رسالة قالت «لا» لطلبك: يُرجى زيارة محامٍ اليوم
body = يجب عادةً أن تصل الطعون خلال { $asylum-appeal-days ->
    [zero] { $asylum-appeal-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $asylum-appeal-days } أيام
    [many] { $asylum-appeal-days } يومًا
   *[other] { $asylum-appeal-days } يوم
} من إرسال الرسالة. الطعن المتأخر تلزمه أسباب جيدة، لذلك يُرجى عدم الاستسلام. إذا كان طعنك قد قُدّم، يُرجى البقاء على اتصال مع محاميك. يمكن للمساعدة القانونية (legal aid) أن تدفع.
