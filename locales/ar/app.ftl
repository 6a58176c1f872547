# The frame of every page
site-name = Waymark
page-title = { $page } – Waymark
page-title-fault = خطأ يلزم تصحيحه: { $page } – Waymark
skip-link = الانتقال إلى الجزء الرئيسي
language-label = اللغة
language-loading = جارٍ تحميل { $language }. تبقى الصفحة كما هي حتى ذلك الحين.
language-failed = لم يمكن تحميل { $language }. تبقى الصفحة بهذه اللغة. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
details-loading = هذه الصفحة قيد التحميل. لحظة من فضلك.
details-failed = لم تصل هذه الصفحة. أجوبتك ما زالت هنا. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
try-again = المحاولة مرة أخرى
draft-notice = هذه الكلمات كتبتها آلة. لم يراجعها إنسان بعد.
urgent-link = مساعدة عاجلة
leave-link = مغادرة هذه الصفحة
leave-hint = هذا يمسح أجوبتك ويفتح صفحة عن الطقس. يمكنك أيضًا الضغط على مفتاح Esc ثلاث مرات.
footer-label = صفحات أخرى
start-link = صفحة البداية
footer-not-advice = يعطي Waymark معلومات. هو لا يعطي مشورة قانونية، ولا يقرر أي شيء.
opens-new-tab = يُفتح في علامة تبويب جديدة

# Start page
start-title = إيجاد طريقك في { $area }
start-intro = يُرجى الإجابة عن بضعة أسئلة. بعدها تظهر لك خطة: ما هو عاجل، وما هي التواريخ المهمة، وما يمكنك عمله، وإلى أين يمكن الذهاب.
start-effort = يمكن تخطي أي سؤال. إذا كانت لديك رسالة من Home Office أو من البلدية، فمن الأفضل إبقاؤها بقربك. ولا بأس إن لم تكن لديك رسالة.
start-doors = من سيستعمل هذا الآن؟
door-me = لي أنا
door-me-hint = وصلت إلى هنا حديثًا وأريد أن أعرف ماذا أفعل.
door-helper = أساعد شخصًا
door-helper-hint = نجلس معًا ونجيب معًا.
door-desk = مكتب الاستقبال
door-desk-hint = يستعمل هذا الجهاز أناس كثيرون، واحدًا بعد الآخر.
start-other = أو الانتقال مباشرة إلى
start-urgent-hint = أرقام للاتصال في أي وقت.
start-services-hint = طعام، سكن، صحة، لغة إنجليزية، عمل، مشورة.
start-schemes-hint = تأشيرات ومسارات ودعم، بكلمات بسيطة.
start-rights-hint = المال، والسكن، والصحة، والمدرسة، والعمل، والأوراق.
start-privacy = تبقى أجوبتك على هذا الجهاز. لا تُرسل إلى أي شخص ولا تُحفظ، إلا إذا طبعت الخطة أو حفظتها بنفسك. عند إغلاق الصفحة تختفي.
start-resume = توجد أجوبة على هذه الصفحة
start-resume-hint = يمكنك المتابعة، أو مسح الأجوبة للشخص التالي.
start-carry-on = متابعة

# One question
ask-back = رجوع
ask-why = لماذا نسأل
ask-find-out = كيف يمكنني معرفة ذلك؟
ask-choose-one = يُرجى اختيار جواب واحد.
ask-choose-many = يُرجى وضع علامة على كل ما هو صحيح عنك.
ask-continue = متابعة
ask-dont-know = لا أعرف
ask-rather-not = أفضّل عدم القول
ask-skip = يمكنك تخطي أي سؤال.
ask-plan-so-far = عرض خطتي حتى الآن
ask-leaving = إذا اقترب أحد، اضغط على «مغادرة هذه الصفحة» في الأعلى. عندها تُمحى أجوبتك. أما قائمة الصفحات التي فُتحت في المتصفح فتبقى.
ask-dont-know-rest = لا أعرف الباقي
ask-rather-not-rest = أفضّل عدم قول الباقي
ask-stays = جوابك يبقى على هذا الجهاز.
paper-note = هذا رسم فقط. قد يبدو المستند الحقيقي مختلفًا. وهو بالإنجليزية، ولذلك الرسم أيضًا.
paper-evisa = التأشيرة الإلكترونية (eVisa) في حساب UKVI. يأتي تاريخ الانتهاء بعد كلمات مثل “valid until” (صالحة حتى).
paper-letter = رسالة. يكون تاريخها غالبًا قرب أعلى الصفحة. التاريخ المكتوب في مكان أدنى ليس هو المطلوب.
paper-support-letter = الرسالة التي تنهي الدعم. المطلوب هو تاريخ الرسالة نفسها، وهو غالبًا قرب أعلى الصفحة. أما اليوم الذي ينتهي فيه الدعم فمكتوب في مكان أدنى، وهو تاريخ آخر.
paper-residence-card = بطاقة بلاستيكية قديمة (BRP). يوم انتهاء البطاقة مكتوب على وجهها الأمامي، بعد كلمات مثل “valid until” (صالحة حتى). قد ينتهي إذنك في يوم آخر.
paper-passport = جواز سفرك. إذا كان فيه ختم من الحدود البريطانية، فتاريخ الختم هو يوم دخولك. كثيرون ليس لديهم ختم. التواريخ على ملصق التأشيرة هي أيام للسفر، وليست يوم وصولك.
ask-more = { $count ->
    [zero] قد يكون هذا آخر سؤال.
    [one] قد يأتي سؤال آخر تقريبًا.
    [two] قد يأتي سؤالان آخران تقريبًا.
    [few] قد تأتي { $count } أسئلة أخرى تقريبًا.
    [many] قد يأتي { $count } سؤالًا آخر تقريبًا.
   *[other] قد يأتي { $count } سؤال آخر تقريبًا.
}
ask-helper = لمن يساعد: يُرجى قراءة السؤال بصوت عالٍ وترك الإجابة للشخص نفسه. يُرجى عدم السؤال عن الأسماء أو أرقام الملفات أو سبب ترك البلد.
ask-desk = مكتب الاستقبال: يُرجى مسح الأجوبة قبل جلوس الشخص التالي.
yes = نعم
no = لا
none-of-these = لا شيء من هذه
area-elsewhere = مكان آخر
date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = يُكتب هكذا: { $example }. يكفي الشهر والسنة، أو السنة وحدها.
date-sure = نعم، هذا التاريخ صحيح
# The names of the months, as people may type them: months apart by commas, names of one month by strokes.
date-months = يناير/كانون الثاني/January/Jan, فبراير/شباط/February/Feb, مارس/آذار/March/Mar, أبريل/ابريل/نيسان/April/Apr, مايو/أيار/May, يونيو/يونيه/حزيران/June/Jun, يوليو/يوليه/تموز/July/Jul, أغسطس/اغسطس/آب/August/Aug, سبتمبر/أيلول/September/Sept/Sep, أكتوبر/اكتوبر/تشرين الأول/October/Oct, نوفمبر/تشرين الثاني/November/Nov, ديسمبر/كانون الأول/December/Dec
money-hint = يُكتب المبلغ بالجنيه، مثل { $example }.
number-hint = يُكتب رقم، مثل { $example }.
fault-title = هناك شيء يلزم تصحيحه
fault-of = { $fact }: { $fault }
fault-nothing-chosen = يُرجى اختيار جواب، أو الضغط على زر «لا أعرف».
fault-nothing-ticked = يُرجى وضع علامة في مربع واحد على الأقل. إذا لم يناسب شيء، يمكن وضع علامة على «لا شيء من هذه».
fault-number-missing = يُرجى كتابة رقم، مثل { $example }، أو الضغط على زر «لا أعرف».
fault-not-a-number = يُرجى كتابة عدد كامل بالأرقام، مثل { $example }.
fault-range = يُرجى كتابة رقم من { $min } إلى { $max }.
fault-at-least = يُرجى كتابة { $min } أو رقم أكبر.
fault-at-most = يُرجى كتابة { $max } أو رقم أصغر.
fault-not-money = يُرجى كتابة المبلغ بالأرقام، مثل { $example }.
fault-date-missing = يُرجى كتابة تاريخ، مثل { $example }، أو الضغط على زر «لا أعرف».
fault-date-year = يُرجى كتابة السنة بأربعة أرقام. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-month = يُرجى كتابة الشهر رقمًا من 1 إلى 12. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-month-missing = يُرجى كتابة الشهر أيضًا. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-day = ليس في هذا الشهر يوم كهذا. يُرجى التحقق من اليوم والشهر. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-far = يُرجى التحقق من السنة. التاريخ الصحيح يبدو هكذا: { $example }.
call-now-plan = اعرف ماذا تفعل الآن
call-now-any = ما أخبرتنا به عاجل. انظر الأرقام التي تتصل بها
fault-date-day-number = يُرجى كتابة اليوم رقمًا من 1 إلى 31. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-calendar = يبدو أن هذه السنة من تقويم آخر. يُرجى كتابة السنة كما هي في الأوراق البريطانية. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-to-come = هذا اليوم لم يأتِ بعد. السؤال هنا عن يوم مضى أو عن هذا اليوم. يُرجى التحقق من الشهر والسنة. التاريخ الصحيح يبدو هكذا: { $example }.
fault-date-unlikely = هذا التاريخ بعيد جدًا عن اليوم. هل هو صحيح؟ إذا كان صحيحًا، يُرجى وضع علامة في المربع تحت التاريخ ثم المتابعة. وإلا يُرجى تغييره.

# The household
people-add = أضف شخصًا
people-untold = { $fact }: لم يُذكر
people-change = تغيير: { $person }
people-remove = إزالة
people-remove-one = إزالة: { $person }
people-removed = أزيل من القائمة: { $person }.
people-most = تتسع القائمة الواحدة لهذا العدد من الأشخاص: { $count }. إذا كنتم أكثر، فاصنع خطة أخرى للآخرين.
people-alone = لا أحد غيري: متابعة
people-everybody = هؤلاء هم الجميع: متابعة
person-save = حفظ
person-somebody = شخص
person-numbered = { $person } { $number }
person-detailed = { $person } ({ $details })
ask-about = { $person }: { $question }

# Check answers
check-title = مراجعة أجوبتك
check-intro = هل هذا صحيح؟ يمكنك تغيير أي جواب.
check-none = لا توجد أجوبة منك عن أي سؤال بعد.
check-change = تغيير
check-change-fact = تغيير: { $fact }
check-unused = أجوبة لا تُحسب الآن
check-unused-hint = جواب آخر جعل هذه الأسئلة غير لازمة. نحتفظ بها في حال إعادة الجواب كما كان.
check-more = { $count ->
    [zero] لا أسئلة أخرى لتحسين الخطة.
    [one] قد يجعل سؤال آخر الخطة أفضل.
    [two] قد يجعل سؤالان آخران تقريبًا الخطة أفضل.
    [few] قد تجعل { $count } أسئلة أخرى تقريبًا الخطة أفضل.
    [many] قد يجعل { $count } سؤالًا آخر تقريبًا الخطة أفضل.
   *[other] قد يجعل { $count } سؤال آخر تقريبًا الخطة أفضل.
}
check-more-link = الإجابة عن أسئلة أخرى
check-plan = عرض الخطة
change-kept = جوابك الجديد موجود الآن في القائمة: { $question }
change-opens = { $count ->
    [zero] لا أسئلة أخرى بسبب هذا التغيير.
    [one] بسبب هذا التغيير يأتي سؤال آخر. بعده تعود إلى أجوبتك.
    [two] بسبب هذا التغيير يأتي سؤالان آخران. بعدهما تعود إلى أجوبتك.
    [few] بسبب هذا التغيير تأتي { $count } أسئلة أخرى. بعدها تعود إلى أجوبتك.
    [many] بسبب هذا التغيير يأتي { $count } سؤالًا آخر. بعدها تعود إلى أجوبتك.
   *[other] بسبب هذا التغيير يأتي { $count } سؤال آخر. بعدها تعود إلى أجوبتك.
}
answer-dont-know = لا أعرف
answer-rather-not = أفضّل عدم القول
answer-not-asked = لم يُسأل بعد
finish = إنهاء ومسح كل الأجوبة

# The plan
plan-title = خطتك
plan-made = أُعدّت في { $date }، مما ذكرته لنا.
plan-information = هذه الصفحة تعطي معلومات. لا يُسمح إلا لمستشار هجرة مرخّص بأن يعطيك مشورة عن تأشيرة أو طلب لجوء أو إذن إقامة.
plan-nothing-told = لا توجد أجوبة منك عن أي سؤال بعد، لذلك هذه الخطة هي نفسها للجميع.
plan-helper = لمن يساعد: يمكنك قراءة هذه الخطة بصوت عالٍ والمساعدة في إيجاد الأماكن. لا يُسمح بإعطاء مشورة عن تأشيرة أو طلب لجوء إلا لمستشار هجرة مرخّص. إذا كان هنا شيء عاجل، يُرجى التوقف والاتصال.
plan-desk = مكتب الاستقبال: يُرجى طباعة الخطة إذا أرادها الشخص على ورق. ثم مسح الأجوبة.
plan-alerts = هذا أولًا
plan-dates = تواريخ مهمة
plan-dates-none = لا تواريخ تنتج عن أجوبتك حتى الآن.
plan-dates-unsure = { $count ->
    [zero] لا تواريخ أخرى قد تخصك
    [one] تاريخ واحد قد يخصك
    [two] تاريخان قد يخصانك
    [few] { $count } تواريخ قد تخصك
    [many] { $count } تاريخًا قد يخصك
   *[other] { $count } تاريخ قد يخصك
}
plan-schemes = برامج ومسارات
plan-schemes-intro = نضع الشروط المنشورة بجانب ما ذكرته لنا. نحن لا نقرر، ولا نعرف ماذا سيقرر الآخرون.
schemes-search = البحث بالاسم أو بكلمة
schemes-count = { $count ->
    [zero] لا شيء مناسب. يُرجى تجربة كلمة أخرى.
    [one] برنامج واحد
    [two] برنامجان
    [few] { $count } برامج
    [many] { $count } برنامجًا
   *[other] { $count } برنامج
}
schemes-groups = الانتقال إلى جزء من القائمة
schemes-everyone = أيًّا كانت طريقة القدوم

# Read about a right
rights-title = القراءة عن الحقوق
rights-intro = ما يمكن للناس فعله والحصول عليه في الحياة اليومية، ولمن، وكيف. يمكنك قراءة هذا من دون الإجابة عن أسئلة.
right-cases = ما تقوله القواعد، ولمن
right-cases-order = تُقرأ من الأعلى. أول جزء يخص الشخص هو الذي يُعمل به في حالته.
right-case-yes = القواعد تقول «نعم»
right-case-no = القواعد تقول «لا»
right-told = مما أخبرتنا به
right-who = لمن بالضبط
right-who-everyone = الجميع
right-who-all = كل ما يلي:
right-who-any = واحد مما يلي:
right-who-none = لا شيء مما يلي:
right-who-from = اليوم هو هذا اليوم أو بعده:
right-who-after = اليوم بعد هذا اليوم:
right-who-until = اليوم هو هذا اليوم أو قبله:
right-who-before = اليوم قبل هذا اليوم:
right-who-about = يعتمد الأمر على ما يلي:
right-places = إلى أين يمكن التوجه بشأنه
right-review-by = سيعيد مؤلفو Waymark قراءة مصادر هذه الصفحة حتى هذا التاريخ: { $date }.
plan-schemes-unclear = { $count ->
    [zero] لا برامج من التي لا يمكننا معرفة الجواب عنها بعد
    [one] برنامج واحد لا يمكننا معرفة الجواب عنه بعد
    [two] برنامجان لا يمكننا معرفة الجواب عنهما بعد
    [few] { $count } برامج لا يمكننا معرفة الجواب عنها بعد
    [many] { $count } برنامجًا لا يمكننا معرفة الجواب عنه بعد
   *[other] { $count } برنامج لا يمكننا معرفة الجواب عنه بعد
}
plan-schemes-unmatched = { $count ->
    [zero] لا برامج غير مطابقة، حسب ما ذُكر
    [one] برنامج واحد لا يطابق، حسب ما ذُكر
    [two] برنامجان لا يطابقان، حسب ما ذُكر
    [few] { $count } برامج لا تطابق، حسب ما ذُكر
    [many] { $count } برنامجًا لا يطابق، حسب ما ذُكر
   *[other] { $count } برنامج لا يطابق، حسب ما ذُكر
}
plan-rights = ما يمكنك عمله والحصول عليه
plan-places = أماكن يمكن الذهاب إليها
plan-places-more = { $count ->
    [zero] لا أماكن أخرى
    [one] مكان آخر
    [two] مكانان آخران
    [few] { $count } أماكن أخرى
    [many] { $count } مكانًا آخر
   *[other] { $count } مكان آخر
}
plan-unknown = ما لا نعرفه بعد
plan-unknown-intro = هذه الأجوبة قد تغيّر الخطة.
plan-unknown-answer = الإجابة عن هذا: { $question }
plan-unknown-more = { $count ->
    [zero] لا أسئلة أخرى
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $count } أسئلة أخرى
    [many] { $count } سؤالًا آخر
   *[other] { $count } سؤال آخر
}
plan-unknown-no-way = سُئلت عن هذا من قبل. لا نعرف ورقة فيها الجواب. يمكن لشخص أن يراجعه معك.
plan-unknown-no-rule = هنا لا يفيد أي جواب: ليست لدينا قاعدة لما ذكرته لنا. يجب أن ينظر فيه شخص.
plan-unknown-ask = لا يلزم أن تعرف ذلك وحدك. يمكن سؤال:
plan-change = تغيير الأجوبة

# The plan at a glance
plan-glance = بنظرة واحدة
plan-glance-calm = لا ينتج عما ذكرته لنا شيء يجب عمله أولًا. عند وجود خطر عليك أو على شخص آخر، يُرجى فتح «مساعدة عاجلة» في أي وقت.
plan-glance-more = و{ $count } غير ذلك
plan-glance-date = التاريخ التالي
plan-glance-place = أول مكان للذهاب إليه
plan-begin = الإجابة عن الأسئلة
plan-contents = أجزاء الخطة
plan-part-urgent = عاجل
plan-part-dates = التواريخ
plan-part-schemes = البرامج
plan-part-rights = الحقوق
plan-part-places = الأماكن
plan-part-unknown = غير معروف
plan-to-top = إلى الأعلى

# Reading aloud
aloud-read = قراءة بصوت عالٍ
aloud-stop = إيقاف القراءة
aloud-none = لا يُقرأ شيء هنا بصوت عالٍ: ليس في هذا الجهاز صوت خاص به لهذه اللغة ({ $language }). صوت من الإنترنت يرسل النص إلى الخارج، لذلك لا نستخدمه.

# Take it with you
take-title = أخذ الخطة معك
take-intro = يمكن وضع الخطة على ورق أو في التقويم أو على جهاز آخر. كل شيء يُصنع على هذا الجهاز. لا يُرسل شيء إلى أي شخص.
take-care = ما يُطبع أو يُحفظ يبقى في مكانه. قد يراه هناك شخص آخر. إغلاق هذه الصفحة لا يزيله.
take-print-title = على ورق
take-print-text = ورقة قصيرة بحروف كبيرة: ما هو عاجل، والتواريخ المهمة، والأماكن وأرقامها.
take-print = طباعة الورقة
take-calendar-title = في التقويم
take-calendar-text = يُظهر التقويم اليوم والكلمات «{ $title }» فقط. لا يقول عمَّ يدور التاريخ. ويأتي تذكير قبل أسبوع وقبل يوم.
take-calendar-entry = تاريخ مهم
take-calendar-all = إضافة كل التواريخ إلى التقويم
take-calendar-one = إضافة إلى التقويم
take-calendar-none = لا يوجد يوم لإضافته بعد.
take-contact = حفظ جهة الاتصال
take-file-title = كملف
take-file-text = الخطة في صفحة واحدة يمكن قراءتها دون إنترنت. كل من يفتح الملف يستطيع قراءتها.
take-file = حفظ الخطة
take-hand-title = على جهاز آخر
take-hand-text = يمكنك المتابعة بأجوبتك على هاتف أو حاسوب آخر. نحوّلها إلى صورة مقفلة برمز. يقرأ الجهاز الآخر الصورة بالكاميرا.
take-hand-none = لا توجد أجوبة بعد، فلا يوجد ما يُنقل إلى جهاز آخر.
take-hand-show = يُرجى عرض الصورة على الشخص المقصود وحده، وعدم إرسالها إلى أي شخص.
take-hand-apart = الرمز ليس في الصورة. يُرجى قوله لذلك الشخص، أو عرضه بعد الصورة.
take-hand-limits = الرمز قصير. يمنع من رأى الصورة فقط. أما من لديه صورة فوتوغرافية لها وحواسيب قوية ووقت طويل فيستطيع تجربة كل الرموز.
take-hand-forever = الصورة لا تنتهي صلاحيتها. من يحتفظ بها ويعرف الرمز يستطيع فتحها لاحقًا أيضًا.
take-hand-make = إنشاء الصورة
take-hand-working = نقفل أجوبتك. يستغرق ذلك بضع ثوانٍ.
take-hand-failed = لا يستطيع هذا المتصفح قفل أجوبتك، لذلك لا توجد صورة. يمكنك طباعة الخطة أو حفظها.
take-hand-scan = يُرجى توجيه كاميرا الجهاز الآخر نحو هذه الصورة وفتح الرابط، ثم عرض الرمز.
take-hand-picture = صورة فيها أجوبتك المقفلة
take-hand-show-code = عرض الرمز
take-hand-code = الرمز
take-hand-type = يُرجى كتابة هذا الرمز على الجهاز الآخر. الحروف الصغيرة صحيحة أيضًا.
take-hand-show-picture = عرض الصورة مرة أخرى
take-sheet-short = هذا شكل قصير للخطة. المزيد موجود في الصفحة.

# Go on with answers from another device
open-title = المتابعة هنا
open-nothing = لا يوجد هنا ما يُفتح. يُرجى توجيه الكاميرا نحو الصورة على الجهاز الآخر ثم فتح الرابط.
open-damaged = لم تصل الصورة كاملة. يُرجى قراءتها بالكاميرا مرة أخرى. إن لم ينفع ذلك، يُرجى إنشاء صورة جديدة على الجهاز الآخر.
open-other-version = صُنعت الصورة بإصدار آخر من هذه الصفحة. يُرجى تحميل الصفحة من جديد على الجهازين، ثم إنشاء صورة جديدة.
open-no-cryptography = لا يستطيع هذا المتصفح فتح أجوبة مقفلة. يُرجى تجربة متصفح آخر على هذا الجهاز، أو الإجابة عن الأسئلة هنا.
open-code = الرمز من الجهاز الآخر
open-hint = حروف وأرقام، مثل { $example }. الحروف الصغيرة صحيحة أيضًا.
open-unlock = فتح
open-working = نفتح أجوبتك. يستغرق ذلك بضع ثوانٍ.
open-not-a-code = يُرجى كتابة الرمز كاملًا. شكله هكذا: { $example }.
open-wrong-code = هذا الرمز ليس رمز هذه الصورة. لم يضع شيء: يُرجى النظر إلى الجهاز الآخر وكتابة الرمز مرة أخرى.
open-replace-title = توجد أجوبة على هذا الجهاز
open-replace-text = عند المتابعة تحل محلها الأجوبة من الجهاز الآخر، وتزول الأجوبة الموجودة هنا.
open-replace = استبدالها
open-keep = إبقاء الأجوبة الموجودة هنا
open-dropped = { $count ->
    [zero] لم يبقَ جواب لم يُنقل.
    [one] لم يُنقل جواب واحد لأن سؤاله تغيّر. يمكنك الإجابة عنه مرة أخرى.
    [two] لم يُنقل جوابان لأن سؤاليهما تغيّرا. يمكنك الإجابة عنهما مرة أخرى.
    [few] لم تُنقل { $count } أجوبة لأن أسئلتها تغيّرت. يمكنك الإجابة عنها مرة أخرى.
    [many] لم يُنقل { $count } جوابًا لأن أسئلتها تغيّرت. يمكنك الإجابة عنها مرة أخرى.
   *[other] لم يُنقل { $count } جواب لأن أسئلتها تغيّرت. يمكنك الإجابة عنها مرة أخرى.
}

# Alerts
priority-now = الآن فورًا
priority-today = اليوم
priority-soon = في الأيام القادمة

# Dates
kind-act-by = آخر يوم للتصرف
kind-opens = أول يوم يُفتح فيه
kind-ends = يتوقف
kind-expect = من المتوقع وصوله حتى هذا اليوم
days-left = { $days ->
    [zero] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
days-past = { $days ->
    [zero] قبل { $days } يوم
    [one] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
number-between = من { $least } إلى { $most }
number-at-least = { $least } أو أكثر
number-at-most = { $most } أو أقل
date-between = من { $first } إلى { $last }
date-not-before = { $first } أو بعده
date-not-after = { $last } أو قبله
date-not-known = لا يمكننا حساب اليوم بعد
date-early = اليوم ليس دقيقًا. نحسب إلى أول يوم ممكن، لكي لا يفوتك الوقت.
date-late = اليوم ليس دقيقًا. نحسب إلى آخر يوم ممكن، لكي لا يكون ذهابك مبكرًا جدًا.
date-unsure = لا يمكننا القول بعد هل هذا التاريخ لك. ذلك يعتمد على جواب ليس لدينا.
date-unsure-short = لا يمكننا القول بعد هل هو لك.
date-over = مضى هذا اليوم. يُرجى سؤال أحد الأماكن هنا عما لا يزال ممكنًا.
working = كيف حسبنا ذلك
working-told = نبدأ من تاريخ ذكرته لنا. { $fact }: { $date }.
working-plus-days = { $count ->
    [zero] نحسب { $count } يوم إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب يومًا واحدًا إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب يومين إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } أيام إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } يومًا إلى الأمام من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } يوم إلى الأمام من هذا التاريخ. { $fact }: { $date }.
}
working-minus-days = { $count ->
    [zero] نحسب { $count } يوم إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب يومًا واحدًا إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب يومين إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } أيام إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } يومًا إلى الوراء من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } يوم إلى الوراء من هذا التاريخ. { $fact }: { $date }.
}
working-plus-weekdays = { $count ->
    [zero] نحسب { $count } يوم إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [one] نحسب يومًا واحدًا إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [two] نحسب يومين إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [few] نحسب { $count } أيام إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [many] نحسب { $count } يومًا إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
   *[other] نحسب { $count } يوم إلى الأمام من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
}
working-minus-weekdays = { $count ->
    [zero] نحسب { $count } يوم إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [one] نحسب يومًا واحدًا إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [two] نحسب يومين إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [few] نحسب { $count } أيام إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
    [many] نحسب { $count } يومًا إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
   *[other] نحسب { $count } يوم إلى الوراء من هذا التاريخ، من دون أيام السبت والأحد. { $fact }: { $date }.
}
working-plus-months = { $count ->
    [zero] نحسب { $count } شهر إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب شهرًا واحدًا إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب شهرين إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } أشهر إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } شهرًا إلى الأمام من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } شهر إلى الأمام من هذا التاريخ. { $fact }: { $date }.
}
working-minus-months = { $count ->
    [zero] نحسب { $count } شهر إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب شهرًا واحدًا إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب شهرين إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } أشهر إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } شهرًا إلى الوراء من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } شهر إلى الوراء من هذا التاريخ. { $fact }: { $date }.
}
working-plus-years = { $count ->
    [zero] نحسب { $count } سنة إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب سنة واحدة إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب سنتين إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } سنوات إلى الأمام من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } سنة إلى الأمام من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } سنة إلى الأمام من هذا التاريخ. { $fact }: { $date }.
}
working-minus-years = { $count ->
    [zero] نحسب { $count } سنة إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [one] نحسب سنة واحدة إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [two] نحسب سنتين إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [few] نحسب { $count } سنوات إلى الوراء من هذا التاريخ. { $fact }: { $date }.
    [many] نحسب { $count } سنة إلى الوراء من هذا التاريخ. { $fact }: { $date }.
   *[other] نحسب { $count } سنة إلى الوراء من هذا التاريخ. { $fact }: { $date }.
}
working-moved = نحسب من هذا التاريخ حسب قاعدة ذلك اليوم. { $fact }: { $date }.
working-fixed = القواعد تذكر هذا اليوم: { $date }.
working-later = اليوم الأبعد من هذه الأيام هو الذي يُحسب.
working-earlier = اليوم الأقرب من هذه الأيام هو الذي يُحسب.
working-either = هو واحد من هذه الأيام. لا يمكننا أن نعرف بعد أيّها هو.
working-clear = لا يُحسب اليوم الأول ولا اليوم الأخير.
working-holidays = ولا تُحسب أيام العطل الرسمية أيضًا.

# Schemes
outcome-matches = يطابق الشروط المنشورة، حسب ما ذُكر
outcome-does-not-match = لا يطابق، حسب ما ذُكر
outcome-cannot-tell = لا يمكن القول بعد
outcome-not-now = ليس الآن: من { $date }
truth-met = متحقق، حسب ما ذُكر
truth-not-met = غير متحقق، حسب ما ذُكر
truth-unknown = غير معروف بعد
told = ذكرت لنا
scheme-conditions = الشروط المنشورة، واحدًا واحدًا
scheme-conditions-plain = الشروط المنشورة
scheme-unchecked = للتحقق منه بنفسك
scheme-unchecked-intro = هذه الشروط منشورة أيضًا. لا يمكن لهذه الصفحة التحقق منها.
scheme-gives = ما يأتي به
scheme-steps = الخطوات التالية
scheme-red-flag = يُرجى التحدث مع مستشار أولًا. شيء مما ذكرته لنا أمر جدّي، لذلك لا تُعرض الخطوات التالية هنا.
scheme-places = أين يمكن السؤال
scheme-dates = تواريخ تخص هذا البرنامج
scheme-provider = يديره: { $provider }
review = كان من المقرر التحقق من هذا مرة أخرى حتى { $date }. قد يكون قديمًا، لذلك يُرجى السؤال قبل الاعتماد عليه.
scheme-closed = مغلق أمام أشخاص جدد. كان آخر يوم { $date }. إذا كان لديك من قبل أو طلبته في الوقت المحدد، يُرجى متابعة القراءة.
scheme-confusions = ما يخلط الناس بينه كثيرًا
scheme-more = المزيد عن هذا البرنامج
scheme-change = ما الذي يغيّر هذا
scheme-change-day = إذا بقي كل شيء آخر كما هو، تتحقق الشروط من { $date }. يُرجى النظر مرة أخرى في ذلك اليوم.
scheme-change-answers = تتحقق الشروط لو صار هذا صحيحًا. لا يجوز أبدًا إعطاء جواب غير صحيح.
scheme-change-none = هذا يعتمد على ما هو قائم وما حدث، لا على شيء يمكنك اختياره. إذا كان جواب ما خطأ، يمكنك تغييره. لا يجوز أبدًا إعطاء جواب غير صحيح.
scheme-change-missing = قد يحسم الأمرَ جواب عن هذه الأسئلة:
scheme-change-nobody-asked = لا يوجد هنا سؤال يحسم الأمر. يجب أن ينظر فيه شخص: تحت «أين يمكن السؤال».
scheme-page = فتح هذا البرنامج في صفحة خاصة به
sources = من أين جاء هذا
source-as-of = تاريخ الصفحة: { $date }
source-undated = لا تذكر الصفحة تاريخًا.
source-checked = قرأناها في { $date }
confidence-high = مدى تأكدنا: متأكدون جدًا. النص رسمي، أو يتفق مصدران جيدان.
confidence-medium = مدى تأكدنا: متأكدون إلى حد كبير. يوجد مصدر جيد واحد، أو عمر النص أكثر من سنة.
confidence-low = مدى تأكدنا: غير متأكدين. يُرجى التحقق من هذا قبل الاعتماد عليه.

# Rights
group-money = المال
group-home = مكان للسكن
group-health = الصحة
group-school = المدرسة واللغة الإنجليزية
group-work = العمل
group-papers = الأوراق والسفر
right-yes = نعم
right-no = لا
right-conditional = بشرط
right-unknown = لا يمكن القول بعد
right-yes-status = القواعد تقول «نعم»، حسب ما ذُكر
right-no-status = القواعد تقول «لا»، حسب ما ذُكر
right-needs-answers = تلزمنا أجوبة أخرى لكي نخبرك عن هذا.
right-uncovered = ليست لدينا قاعدة لما ذكرته لنا. يُرجى سؤال أحد الأماكن في هذه الصفحة.
right-check = يُرجى التحقق من هذا لدى
right-how = كيفية الحصول عليه
right-bring = ما يلزم أن يكون معك
right-refusals = إذا قال لك أحد «لا»
right-rule = ما تقوله القاعدة:
right-whose = لمن:

# Places
why = لماذا يظهر لك هذا
why-alert = يساعد في أمر عاجل: { $title }
why-deadline = يساعد في تاريخ: { $title }
why-scheme = يمكنه المساعدة في هذا البرنامج: { $title }
why-right = يساعد في هذا: { $title }
why-need = يساعد في حاجة ذكرتها: { $title }
why-anyone = مفتوح لأي شخص.
order-title = كيف رُتّبت هذه القائمة
order-first = تأتي أولًا الأماكن التي تساعد في أمر عاجل، ثم الأماكن الخاصة بتاريخ. بعدها الأماكن التي تساعد في ما يلزمك. ثم يُنظر إن كان المكان يناسب مسارك، وفي كم أمر يستطيع المساعدة. إذا لم تذكر ما يلزمك، تأتي الأماكن التي يمكنك أن تسأل فيها عن أي شيء قبل الأماكن الخاصة بأمر واحد. لا يمكن لأحد أن يدفع مالًا ليكون أعلى.
order-merits = عند التساوي يُنظر في هذا، بهذا الترتيب:
merit-self-referral = يمكنك الذهاب بنفسك دون إحالة من أحد
merit-language = يتحدثون لغتك
merit-near = في منطقتك
merit-phone = يمكنك الاتصال بهم هاتفيًا
merit-fresh = لم يحن بعد موعد التحقق من هذه المعلومات مرة أخرى
order-last = وأخيرًا يُنظر إلى عدد ما يقود في خطتك إلى هذا المكان.
service-adviser = يعطي مشورة هجرة مرخّصة
service-who = لمن هو
service-needs = في أي شيء يساعد
service-phone = الهاتف
phone-call = مكالمة
phone-text = رسالة نصية
phone-whatsapp = WhatsApp
phone-relay = لمن لا يمكنهم السمع أو الكلام في الهاتف
service-email = البريد الإلكتروني
service-web = الموقع الإلكتروني
service-web-link = فتح الموقع
service-address = العنوان
service-map = عرض على الخريطة
service-hours = أوقات العمل
hours-always = ليلًا ونهارًا، كل يوم
hours-not-known = لا نعرف أوقات العمل. يُرجى السؤال قبل الذهاب.
hours-days = من { $first } إلى { $last }
hours-times = من { $from } إلى { $to }
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
service-languages = اللغات
service-access = كيفية الدخول
access-walk-in = يمكن المجيء مباشرة. لا يلزم موعد
access-appointment = يلزم حجز موعد أولًا
access-referral = يلزم أن يحيلك شخص ما
access-phone = بالهاتف
access-online = عبر الإنترنت
service-audience = فقط لـ
audience-women = النساء
audience-men = الرجال
audience-young-people = الشباب والشابات
audience-families = العائلات التي لديها أطفال
service-cost = التكلفة
cost-free = مجاني
cost-some-cost = قد يكلّف مالًا
service-reach = كيف يمكن التواصل معهم
service-bring = ما يلزم إحضاره
service-note = من المفيد معرفته
service-checked = تحققنا من هذا في { $date }.
service-provider = تديره: { $provider }
service-more = المزيد عن هذا المكان

# Find a service
services-title = البحث عن خدمة
services-search = البحث بالاسم أو بكلمة
services-need = ما الذي يلزمك؟
services-any-need = أي شيء
services-walk-in = لا يلزم موعد
services-count = { $count ->
    [zero] لا توجد أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
services-more = { $count ->
    [zero] عرض المزيد
    [one] عرض المزيد (بقي مكان واحد)
    [two] عرض المزيد (بقي مكانان)
    [few] عرض المزيد (بقيت { $count } أماكن)
    [many] عرض المزيد (بقي { $count } مكانًا)
   *[other] عرض المزيد (بقي { $count } مكان)
}
services-language = اللغة المستخدمة هناك
services-any-language = أي لغة
services-women = للنساء
services-filters = { $count ->
    [zero] خيارات التصفية
    [one] خيارات التصفية: واحد مستخدم
    [two] خيارات التصفية: اثنان مستخدمان
    [few] خيارات التصفية: { $count } مستخدمة
    [many] خيارات التصفية: { $count } مستخدمًا
   *[other] خيارات التصفية: { $count } مستخدم
}
services-wishes = خيارات التصفية المستخدمة
services-take-back = إزالة: { $wish }
services-clear = مسح الكل
services-near = لا شيء مكتوب «{ $typed }» تمامًا. هذه نتائج قريبة.
services-part = لا يوجد مكان يناسب كل «{ $typed }». هذه تناسب جزءًا منه.
services-nothing = لا يوجد مكان مناسب
services-nothing-hint = يُرجى تجربة كلمة أخرى، أو كلمة أقصر، أو خيارات تصفية أقل.
services-nothing-ask = أو يمكن سؤال أحد. هذه الأماكن تساعد الجميع:

# Whether a place is open, and handing its address on
service-open-now = مفتوح الآن
service-open-always = مفتوح ليلًا ونهارًا
service-open-until = مفتوح الآن، حتى الساعة { $time }
service-open-until-tomorrow = مفتوح الآن، حتى الساعة { $time } غدًا
service-opens-today = مغلق الآن. يفتح اليوم الساعة { $time }
service-opens-tomorrow = مغلق الآن. يفتح غدًا الساعة { $time }
service-opens-on = مغلق الآن. يفتح يوم { $day } الساعة { $time }
service-open-holiday = اليوم عطلة رسمية (bank holiday)، وقد يكون مغلقًا: يُرجى الاتصال أولًا
service-open-not-known = أوقات العمل غير معروفة
service-share = مشاركة هذا المكان
service-share-copied = نُسخ عنوان هذه الصفحة. يمكن لصقه في رسالة.
service-share-address = عنوان هذه الصفحة:

# Read about a scheme
schemes-title = القراءة عن برنامج
schemes-intro = ما هو كل مسار أو برنامج، وشروطه المنشورة، ومن يمكنه المساعدة. يمكنك قراءة هذا من دون الإجابة عن أسئلة.

# Urgent help
urgent-title = مساعدة عاجلة
urgent-intro = إذا كان هناك خطر الآن عليك أو على شخص آخر، يُرجى الاتصال بالرقم الأول. يمكنك طلب مترجم.
urgent-no-network = هذه الأرقام تعمل من دون إنترنت.
urgent-say = إذا كان الكلام بالإنجليزية صعبًا عليك، فقل هذا على الهاتف:
urgent-say-english = I speak Arabic. I need an interpreter, please.
urgent-say-how = تُنطق هكذا: «آي سبيك أرابيك. آي نيد آن إنتربرتر، بليز». ومعناها: «أتكلم العربية. أحتاج إلى مترجم من فضلك».

# About
about-title = عن Waymark
about-what = ما هذا
about-what-text = يساعد Waymark من وصلوا حديثًا إلى { $area }، ومن هم بجانبهم. هو يقارن ما يُذكر له بقواعد منشورة. هو يعطي معلومات ويُظهر إلى أين يمكن الذهاب. هو ليس مكتب محاماة، وليس البلدية، ولا يقرر شيئًا.
about-privacy = الخصوصية
about-privacy-text = تبقى أجوبتك في ذاكرة هذه الصفحة على جهازك. لا تُرسل إلى أي شخص ولا تُحفظ. عند الإنهاء أو المغادرة أو إغلاق الصفحة تختفي.
about-leave = الخروج بسرعة
about-leave-text = زر «مغادرة هذه الصفحة» موجود في كل شاشة. الضغط على مفتاح Esc ثلاث مرات يفعل الشيء نفسه. كلاهما يمسح أجوبتك ويفتح صفحة عن الطقس. قد تُظهر قائمة الصفحات التي زارها المتصفح أنك كنت هنا. ومن يرى هذا الجهاز أو هذه الشبكة قد يرى ذلك أيضًا. إذا كان في ذلك خطر، فيُرجى استخدام جهاز لا يراه أحد غيرك.
about-stored = ما هو محفوظ على هذا الجهاز الآن
about-stored-nothing = لا شيء محفوظ.
about-stored-some = هذه الأشياء محفوظة:
about-links = المواقع الأخرى وخطوط الهاتف التي تُفتح من هنا لها قواعدها الخاصة بالخصوصية.
about-aloud = يقرأ الصفحات بصوت عالٍ صوتٌ من الجهاز نفسه، أو لا تُقرأ.
about-sources = المصادر
about-sources-text = كل قاعدة هنا تذكر الصفحة التي جاءت منها واليوم الذي قرأناها فيه.
about-sources-all = { $count ->
    [zero] لا مصادر
    [one] المصدر الوحيد
    [two] المصدران كلاهما
    [few] كل المصادر، وعددها { $count }
    [many] كل المصادر، وعددها { $count }
   *[other] كل المصادر، وعددها { $count }
}
about-fresh = كم هو حديث
about-fresh-text = جرى آخر تحقق من الأماكن بين { $first } و{ $last }. كل مكان يُظهر يومه.
about-languages = اللغات
about-checked = راجع الكلمات بهذه اللغة: { $by }
about-access = سهل الاستعمال للجميع
about-access-text = نبني هذه الصفحة للهواتف ولوحات المفاتيح وقارئات الشاشة، وللنص الكبير، وللتباين القوي. إذا كان هناك شيء لا يعمل لك، يُرجى إخبار الشخص الذي أراك هذه الصفحة.
about-version = الإصدار
about-version-text = Waymark { $version }

# No such page
not-found-title = لا يمكننا إيجاد هذه الصفحة
not-found-text = ربما يكون العنوان خطأ، أو نُقلت الصفحة.
not-found-start = الذهاب إلى صفحة البداية
