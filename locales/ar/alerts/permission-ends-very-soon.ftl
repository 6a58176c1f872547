title = إذن إقامتك ينتهي قريبًا جدًا: يُرجى طلب المشورة اليوم
body = يُرجى التحدث مع مستشار هجرة مرخّص اليوم. حسب التاريخ الذي ذكرته، المدة الباقية لك هي { $permission-urgent-days ->
    [zero] { $permission-urgent-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $permission-urgent-days } أيام
    [many] { $permission-urgent-days } يومًا
   *[other] { $permission-urgent-days } يوم
} أو أقل، وذكرت لنا أنه لم يُرسل أي طلب. يُرجى أخذ بيانات eVisa وأي رسائل معك.
