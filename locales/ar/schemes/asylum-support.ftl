title = دعم اللجوء: مكان للسكن ومال
summary = مساعدة من وزارة الداخلية لمن طلب لجوئهم مفتوح وليس لديهم سكن أو مال. تُسمى دعم المادة 98 (section 98) أو المادة 95 (section 95).
criterion-asylum-route = أنت ممن يطلبون اللجوء في المملكة المتحدة.
criterion-claim-not-ended = لم يصدر قرار نهائي في طلبك أو طعنك. أو أنك ممن يحصلون على هذه المساعدة من قبل، مع أدلة جديدة (further submissions)، أو مع طفل في سكنك منذ ما قبل انتهاء الطلب.
unchecked-destitute = ليس لديك سكن مناسب، أو ليس لديك ما يكفي للطعام والضروريات الأخرى، الآن أو خلال { $destitution-days ->
    [zero] { $destitution-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $destitution-days } أيام
    [many] { $destitution-days } يومًا
   *[other] { $destitution-days } يوم
}. لمن يحصلون على هذه المساعدة من قبل، المدة هي { $destitution-supported-days ->
    [zero] { $destitution-supported-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $destitution-supported-days } أيام
    [many] { $destitution-supported-days } يومًا
   *[other] { $destitution-supported-days } يوم
}.
unchecked-adult = أنت شخص بالغ، أو أنت من عائلة شخص بالغ يحصل على هذه المساعدة.
unchecked-home-office-choice = وزارة الداخلية تقبل أن المساعدة تلزمك. القانون يقول الآن إنها يمكن أن تعطي هذا الدعم، لا إن عليها ذلك.
unchecked-conditions = الالتزام بشروط الدعم. تقول وزارة الداخلية إنها قد توقف المساعدة عمن يعملون من دون إذن، أو يخالفون القانون، أو يستطيعون الدفع بأنفسهم.
unchecked-not-only-family-life = الطلب هو طلب لجوء، أو عن ضرر خطير جدًا. الطلب الذي يتعلق فقط بالحياة العائلية أو الخاصة لا يفتح هذا الدعم.
gives-emergency-place = المادة 98 (section 98) هي للطوارئ: مكان للنوم ووجبات لوقت قصير، وعادةً من دون مال.
gives-longer-home = المادة 95 (section 95) هي مكان للسكن لمدة أطول. وزارة الداخلية تختار المدينة، والناس لا يمكنهم اختيارها.
gives-weekly-money = مال المادة 95 (section 95) يدخل في بطاقة دفع كل أسبوع. من يقيمون عند أصدقاء يمكنهم طلب المال من دون سكن.
gives-extra-each-week = المادة 95 (section 95) تضيف مبلغًا صغيرًا كل أسبوع للحوامل وللأطفال الصغار.
gives-free-prescriptions = المادة 95 (section 95) تأتي معها ورقة اسمها HC2، للدواء وطبيب الأسنان وفحص العيون مجانًا. مع المادة 98 (section 98)، يطلبها الناس باستمارة HC1.
gives-baby-payment = توجد دفعة واحدة قدرها { $maternity-payment } لمولود جديد. يمكن للناس طلبها ابتداءً من { $maternity-payment-weeks ->
    [zero] { $maternity-payment-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $maternity-payment-weeks } أسابيع
    [many] { $maternity-payment-weeks } أسبوعًا
   *[other] { $maternity-payment-weeks } أسبوع
} قبل موعد الولادة إلى أن يصبح عمر الطفل { $maternity-payment-months ->
    [zero] { $maternity-payment-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $maternity-payment-months } أشهر
    [many] { $maternity-payment-months } شهرًا
   *[other] { $maternity-payment-months } شهر
}.
confusion-three-kinds = المادة 98 هي نوع الطوارئ، والمادة 95 هي النوع الأطول. والمادة 4 لبعض الناس بعد رفض نهائي.
confusion-not-the-council = وزارة الداخلية هي التي تعطي هذا السكن، لا البلدية. شركة تديره، والإصلاحات تمرّ عبر Migrant Help.
confusion-permission-to-work = إذن العمل قد يعني دعمًا أقل، أو لا دعم. يُرجى سؤال مستشار قبل طلبه.
step-call-migrant-help = الاتصال بمنظمة Migrant Help. الاتصال مجاني، ليلًا ونهارًا، مع مترجمين. هي تستقبل طلبات دعم اللجوء.
step-collect-proof = جمع إثباتات عن مالك وعن مكان نومك. أوراق البنك، أو رسالة من الشخص الذي إقامتك عنده، يمكن أن تكون إثباتًا.
step-report-problems = إخبار Migrant Help أولًا عن الإصلاحات أو المشاكل في سكن اللجوء.
step-ask-before-no = التحدث مع مستشار قبل رفض الانتقال. الرفض من دون سبب جيد قد ينهي الدعم.
step-ask-to-stay = إذا كان العلاج أو العائلة أو المدرسة سببًا للبقاء، يُرجى جمع الإثباتات وطلب مساعدة مستشار.
step-no-work = يُرجى عدم العمل، لا نقدًا ولا مقابل أي شيء آخر، قبل الحصول على إذن مكتوب. قد ينهي ذلك دعمك.
