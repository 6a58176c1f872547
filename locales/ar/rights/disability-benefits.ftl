title = مال للإعاقة أو المرض الطويل (PIP، وللطفل DLA)
case-child-alone = قد يعتمد هذا على صفة الشاب أو الشابة. يُرجى التأكد من ذلك مع خدمات الأطفال (children’s services) أو الأخصائي الاجتماعي.
case-asylum = من طلبوا اللجوء وليس لديهم جواب بالموافقة لا يمكنهم الحصول على هذه الإعانات، فهي من الأموال العامة (public funds). ومع ذلك يمكن للخدمة الصحية (NHS) والرعاية الاجتماعية في البلدية أن تساعدا.
case-no-public-funds = إذن إقامتك يقول «لا أموال عامة» (no public funds)، وهذه الإعانات من الأموال العامة. يُرجى طلب المشورة قبل إرسال أي استمارة. ومع ذلك يمكن للخدمة الصحية (NHS) والرعاية الاجتماعية في البلدية أن تساعدا.
case-open = من لديهم هذا الإذن يمكنهم تقديم الطلب إذا كان المرض أو الإعاقة يصعّب الحياة اليومية أو التنقل. اللاجئون ومن لديهم الحماية الإنسانية وعائلاتهم، ومن كانوا يعيشون في أوكرانيا وغادروها بسبب الحرب، ومن هم على برامج أفغانستان، لا يلزمهم العيش هنا مدة محددة قبل ذلك. إذا مضى تاريخ انتهاء الإذن، يُرجى طلب المشورة اليوم، قبل إرسال استمارة.
case-ukraine-other = الصفحات التي قرأناها تذكر برامج أوكرانيا، لا هذه المجموعة. قبل إرسال استمارة، يُرجى التأكد مع مستشار مما تقوله eVisa عن الأموال العامة (public funds).
case-settled = من لديهم إقامة دائمة (settled) يمكنهم تقديم الطلب إذا كان المرض أو الإعاقة يصعّب الحياة اليومية أو التنقل، وإذا كانوا هنا مدة كافية: لإعانة PIP { $pip-presence-weeks ->
    [zero] { $pip-presence-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $pip-presence-weeks } أسابيع
    [many] { $pip-presence-weeks } أسبوعًا
   *[other] { $pip-presence-weeks } أسبوع
} من آخر { $pip-presence-period-weeks }، ولإعانة DLA لمعظم الأطفال { $dla-presence-weeks ->
    [zero] { $dla-presence-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $dla-presence-weeks } أسابيع
    [many] { $dla-presence-weeks } أسبوعًا
   *[other] { $dla-presence-weeks } أسبوع
} من آخر { $dla-presence-period-weeks }.
case-condition-lifted = إذا رُفع شرط «لا أموال عامة»، يمكن للناس تقديم الطلب ما دام الإذن ساريًا، إذا كانوا هنا مدة كافية: لإعانة PIP { $pip-presence-weeks ->
    [zero] { $pip-presence-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $pip-presence-weeks } أسابيع
    [many] { $pip-presence-weeks } أسبوعًا
   *[other] { $pip-presence-weeks } أسبوع
} من آخر { $pip-presence-period-weeks }، ولإعانة DLA لمعظم الأطفال { $dla-presence-weeks ->
    [zero] { $dla-presence-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $dla-presence-weeks } أسابيع
    [many] { $dla-presence-weeks } أسبوعًا
   *[other] { $dla-presence-weeks } أسبوع
} من آخر { $dla-presence-period-weeks }. يُرجى مراجعة eVisa مع مستشار أولًا. إذا مضى تاريخ انتهاء الإذن، يُرجى طلب المشورة اليوم، قبل إرسال استمارة.
case-other-permission = هذا يعتمد على إذن الإقامة. معظم التأشيرات تقول «لا أموال عامة» (no public funds)، ومن ليس لديهم إذن لا يمكنهم الحصول على هذا المال. يُرجى مراجعة eVisa مع مستشار قبل إرسال استمارة.
step-read-your-permission = قراءة ما تقوله eVisa أولًا. إذا كانت تقول «لا أموال عامة» (no public funds)، يُرجى طلب المشورة قبل إرسال أي استمارة.
step-call-the-line = البالغون يبدؤون بالاتصال بخط PIP. للطفل اسم الإعانة DLA، ويمكن لمنظمة Citizens Advice أن تقول كيف تُطلب الاستمارة.
step-send-medical-letters = إرسال رسائل من الأطباء أو الممرضين أو المدرسة، وطلب مترجم للموعد عن الصحة.
bring-medical-letters = رسائل عن المرض أو الإعاقة
bring-share-code = رمز المشاركة (share code) من eVisa
refusal-not-here-long-enough = «مدة عيشك هنا ليست كافية.»
rule-not-here-long-enough = هذا الاختبار لا يسري على اللاجئين ومن لديهم الحماية الإنسانية وعائلاتهم، ولا على من عاشوا في أوكرانيا وتركوها بسبب الحرب، ولا على من هم على البرامج الأفغانية. يُرجى طلب النظر في القرار مرة أخرى، عادةً خلال { $benefit-review-months ->
    [zero] { $benefit-review-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $benefit-review-months } أشهر
    [many] { $benefit-review-months } شهرًا
   *[other] { $benefit-review-months } شهر
} من التاريخ الذي على الرسالة. اسم ذلك mandatory reconsideration. ويمكن لمستشار أن يساعد.
