title = الانتقال من سكن اللجوء
summary = بعد الموافقة على الحماية، يتوقف سكن اللجوء وماله في يوم محدد. هذه الصفحة تُظهر التواريخ وما يأتي أولًا.
criterion-granted = أُعطيت صفة لاجئ أو الحماية الإنسانية بعد طلب لجوء.
criterion-asylum-home = سكنك هو سكن لجوء، أو لديك دعم اللجوء.
unchecked-grant-issued = وزارة الداخلية نفسها أرسلت إليك الموافقة. الفوز في الطعن ليس هو الموافقة بعد، ودعم اللجوء يستمر حتى تأتي الموافقة.
gives-time-to-move = وقت للانتقال: { $move-on-days ->
    [zero] { $move-on-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $move-on-days } أيام
    [many] { $move-on-days } يومًا
   *[other] { $move-on-days } يوم
} من اليوم الذي يُبلَّغ فيه الناس بالموافقة، وعلى الأقل { $move-on-notice-days ->
    [zero] { $move-on-notice-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $move-on-notice-days } أيام
    [many] { $move-on-notice-days } يومًا
   *[other] { $move-on-notice-days } يوم
} من الرسالة التي تنهي الدعم. عادةً يُحسب اليوم الأبعد. والتاريخ المطبوع على هذه الرسالة هو الذي يحسم.
gives-more-time = يمكن لوزارة الداخلية أن تعطي وقتًا أطول في بعض الحالات. هي تقرر في كل حالة وحدها.
gives-council-help = يمكن لفريق مساعدة من ليس لديهم سكن في البلدية (homelessness team) أن يبدأ المساعدة من يوم وصول رسالة الموافقة. لا يلزم أحدًا أن ينتظر رسالة المغادرة.
gives-universal-credit = يمكن طلب Universal Credit فورًا برسالة الموافقة وبطاقة اللجوء (ARC). لا يلزم رقم التأمين الوطني (National Insurance number) لتقديم الطلب.
gives-crisis-money = يمكن لصندوق البلدية (Crisis and Resilience Fund) أن يساعد في أزمة مفاجئة. ليس من اللازم لذلك الحصول على إعانات أولًا.
gives-any-work = أي عمل مسموح.
confusion-which-days = رسائل ومواقع أقدم تذكر مددًا أخرى. لكل من أُبلغ بالموافقة في { $move-on-same-for-all-from } أو بعده، المدة هي { $move-on-days ->
    [zero] { $move-on-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $move-on-days } أيام
    [many] { $move-on-days } يومًا
   *[other] { $move-on-days } يوم
}.
confusion-from-the-grant = تُحسب هذه الأيام بطرق مختلفة: من اليوم الذي يُبلَّغ فيه الناس بالموافقة، أو من يوم إرسال رسالة الموافقة، أو من الرسالة التي تنهي الدعم. هذه الصفحة تحسب من يوم التبليغ. التاريخ المطبوع على الرسالة التي تنهي الدعم هو الذي يحسم.
confusion-single-people = من يعيشون وحدهم لا يبقون بلا مساعدة. على البلدية أن تساعدهم أيضًا في البحث عن سكن.
step-check-evisa = الدخول إلى حساب eVisa، والتأكد من الاسم وتاريخ الميلاد وتاريخ الانتهاء. إذا كان شيء غير صحيح، يُرجى سؤال مستشار قريبًا.
step-claim-universal-credit = طلب Universal Credit الآن. الدفعة الأولى تستغرق أسابيع. يُرجى طلب سلفة (advance) في اليوم نفسه. قد لا تُدفع السلفة حتى يصل رقم التأمين الوطني (National Insurance number)، لذلك يُرجى الرد فورًا على الرسائل عن هذا الرقم.
step-see-council = زيارة فريق مساعدة من ليس لديهم سكن في البلدية (homelessness team) في الأسبوع نفسه، وعدم انتظار إشعار المغادرة.
step-open-bank-account = فتح حساب في البنك. تُدفع إليه إعانة Universal Credit.
step-check-papers = تأتي ثلاث أوراق: رسالة القرار، وبيانات eVisa، والرسالة التي تنهي الدعم. ويأتي إشعار بالمغادرة (notice to leave) قبل النهاية بمدة لا تقل عن { $notice-to-quit-days ->
    [zero] { $notice-to-quit-days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $notice-to-quit-days } أيام
    [many] { $notice-to-quit-days } يومًا
   *[other] { $notice-to-quit-days } يوم
}. إذا كانت ورقة ناقصة، يُرجى الاتصال بمنظمة Migrant Help.
step-ask-more-time = إذا لم يكن هناك سكن جاهز، يُرجى طلب وقت أطول من Migrant Help قبل التاريخ المطبوع على الرسالة، مع إظهار إثبات: أوراق البلدية، أو طلب Universal Credit، أو رسائل من الطبيب أو المدرسة.
step-tell-doctor-and-school = عند الانتقال، يُرجى إخبار طبيب الأسرة (GP) والمدرسة.
step-housing-list = السؤال عن قائمة السكن (housing register) وعن المساعدة في مبلغ التأمين (deposit).
step-work-and-english = سؤال فريق الهجرة في البلدية (Migration Team) عن العمل واللغة الإنجليزية والدورات.
step-loan-and-travel-later = قرض الاندماج (integration loan) أو وثيقة السفر يمكن أن يأتيا لاحقًا. هما يستغرقان وقتًا أطول من أن يساعدا في الانتقال.
