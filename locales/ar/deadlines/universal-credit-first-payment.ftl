title = أول دفعة من Universal Credit
body = أول دفعة تأتي بعد الطلب بنحو { $universal-credit-first-payment-days ->
    [zero] { $universal-credit-first-payment-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $universal-credit-first-payment-days } أيام
    [many] { $universal-credit-first-payment-days } يومًا
   *[other] { $universal-credit-first-payment-days } يوم
}. هذا اليوم محسوب من اليوم الذي ذكرته. يُرجى طلب سلفة (advance) في يوم الطلب. لا تُدفع السلفة إلا بعد وصول رقم التأمين الوطني (National Insurance number). إذا لم يصل شيء حتى ذلك الحين، يُرجى سؤال Citizens Advice.
