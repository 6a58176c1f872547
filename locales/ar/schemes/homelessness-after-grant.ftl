title = المساعدة عند فقدان السكن في كوفنتري بعد الموافقة
summary = ما تفعله بلدية كوفنتري (Coventry City Council) لمن لديهم صفة لاجئ أو حماية إنسانية وليس لديهم سكن، أو قد يفقدونه قريبًا.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
criterion-home-at-risk = ليس لديك سكن، أو سكنك هو سكن لجوء، أو لديك رسالة بالمغادرة، أو عليك المغادرة خلال { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
}.
criterion-coventry = سكنك الآن في كوفنتري، أو كان آخر سكن لك ضمن المادة 95 (section 95) في كوفنتري. لغير هؤلاء، البلدية التي في مكان إقامتهم أقرب.
unchecked-other-ties = العمل أو العائلة القريبة أو أسباب خاصة يمكن أن تعطي أيضًا صلة بكوفنتري.
unchecked-priority-need = لمكان سكن فوري، ولسكن أطول، يطلب القانون حاجة لها أولوية (priority need). أمثلة: أطفال، أو حمل، أو مرض، أو عنف في البيت. صفة اللاجئ وحدها لا تكفي لذلك.
unchecked-not-on-purpose = للسكن الأطول، تسأل البلدية أيضًا هل فُقد السكن القديم عن قصد.
gives-before = المساعدة في الحفاظ على سكن أو إيجاده تبدأ قبل فقدانه بمدة تصل إلى { $homelessness-prevention-days ->
    [zero] { $homelessness-prevention-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $homelessness-prevention-days } أيام
    [many] { $homelessness-prevention-days } يومًا
   *[other] { $homelessness-prevention-days } يوم
}. هذا الجزء لا يطلب صلة ولا أولوية.
gives-after = بعد فقدان السكن، على البلدية أن تساعد الناس في البحث عن غيره. هذا يسري أيضًا على من يعيشون وحدهم.
gives-tonight = مكان للإقامة مؤقتًا، إذا كان لدى البلدية سبب للظن أن هناك أولوية.
gives-advice = مشورة مجانية عن فقدان السكن. هي للجميع.
confusion-do-not-wait = لا يلزم أحدًا أن ينتظر حتى يُخرج من سكنه. لسكن اللجوء، يمكن أن تبدأ المساعدة في يوم وصول رسالة الموافقة.
confusion-any-council = يمكن للناس سؤال أي بلدية، وعليها أن تستقبل الطلب. لاحقًا قد تنقل الملف إلى البلدية التي توجد صلة بها.
confusion-hotel-gives-no-link = الفندق أو أي مكان آخر ضمن المادة 98 (section 98) لا يعطي صلة. سكن المادة 95 يعطيها، وآخر سكن هو الذي يُحسب.
confusion-others-can-tell = على مركز Jobcentre أو المستشفى أو العامل الاجتماعي إخبار البلدية عن شخص بلا سكن، إذا وافق. الذهاب بنفسك أسرع.
confusion-danger-elsewhere = لا يُنقل أحد إلى مكان يتعرض فيه لخطر العنف. يُرجى إخبار البلدية عن أي خطر.
step-ask-this-week = سؤال فريق مساعدة من ليس لديهم سكن (homelessness team) في أسبوع الموافقة، أو اليوم إن لم يكن هناك مكان للنوم.
step-take-papers = أخذ رسالة الموافقة، ورسالة المادة 95، وأي رسالة بالمغادرة.
step-tell-ties = إخبارهم عن العمل أو العائلة القريبة أو المدرسة أو العلاج في كوفنتري.
step-advice-if-sent-on = إذا رفضت البلدية أو أرسلتك إلى غيرها، يُرجى طلب ذلك كتابةً. يمكن لمنظمة Shelter أو مركز القانون (Law Centre) النظر فيه.
