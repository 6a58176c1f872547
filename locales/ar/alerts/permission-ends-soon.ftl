title = إذن إقامتك ينتهي قريبًا
body = حسب التاريخ الذي ذكرته، المدة الباقية لك هي { $permission-reminder-days ->
    [zero] { $permission-reminder-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $permission-reminder-days } أيام
    [many] { $permission-reminder-days } يومًا
   *[other] { $permission-reminder-days } يوم
} أو أقل. يُرجى التأكد من هذا التاريخ في eVisa. إذا لم يُرسل شيء بعد إلى وزارة الداخلية (Home Office)، يُرجى التحدث مع مستشار هجرة مرخّص قبل ذلك اليوم بوقت كافٍ. وإذا أُرسل شيء، يُرجى الاحتفاظ بالإثبات.
