title = مسار الاستجابة الأفغاني، Afghan Response Route (مغلق)
summary = أحضر هذا المسار أناسًا في خطر كبير بعد ضياع قائمة أسماء. أُبقي سرًا حتى { $afghan-response-closing-day }، وأُغلق في ذلك اليوم أمام أناس جدد. الدعوات التي أُعطيت من قبل باقية. ومن جاؤوا ضمنه يحتفظون بما أُعطي لهم.
criterion-afghan-scheme-route = مسارك هو برنامج أفغاني.
criterion-came-on-arr = جئت إلى المملكة المتحدة ضمن مسار الاستجابة الأفغاني (Afghan Response Route).
unchecked-invited = كانت لديك دعوة قبل إغلاق المسار.
gives-no-end-date = قال الوزراء إن من أُحضروا إلى هنا ضمن البرامج الأفغانية يحصلون على إذن إقامة بلا تاريخ انتهاء. قالوا ذلك قبل الإعلان عن هذا المسار. eVisa تُظهر ما لديك.
gives-work-benefits = من جاؤوا يمكنهم العمل والدراسة وطلب الإعانات من يوم وصولهم.
gives-invitations-kept = من لديهم دعوة من قبل ذلك اليوم ما زال بإمكانهم المجيء.
confusion-named-in-the-breach = ورود الاسم في القائمة الضائعة لا يعطي وحده حقًا في المجيء إلى المملكة المتحدة.
confusion-letter-is-a-visa = الرسالة التي تقول إن بياناتك ضاعت ليست تأشيرة ولا دعوة. يُرجى عدم السفر بسببها، والتحدث مع مستشار هجرة مرخّص.
step-check-evisa = الدخول إلى حساب UKVI، والتأكد من أن eVisa تقول indefinite leave.
step-data-letter = الاحتفاظ بأي رسالة عن ضياع البيانات في مكان آمن وخاص، وعرضها فقط على مستشار هجرة مرخّص.
step-first-home = إذا كان سكنك المؤقت يقترب من نهايته، يُرجى البدء مبكرًا في خطة السكن التالي. مساعدة البلدية لمن يفقد سكنه يمكن أن تبدأ قبل { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
} من المغادرة.
step-family-abroad = التحدث فقط مع مستشار هجرة مرخّص عن أقارب ما زالوا في الخارج أو في خطر، أو عن رسالة بشأن بيانات ضائعة.
