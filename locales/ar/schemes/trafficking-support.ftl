title = مساعدة لمن تعرضوا للاتجار بالبشر أو العمل بالإجبار
summary = الطريق إلى دعم الحكومة بشأن الرق الحديث. يُسمى National Referral Mechanism (NRM).
criterion-signs = ذكرت علامات على أن شخصًا يستغلك.
unchecked-first-responder = إحدى الجهات المسموح لها بالإحالة ترسل الحالة: مثل الشرطة أو البلدية أو جيش الخلاص (Salvation Army).
unchecked-your-yes = على الشخص البالغ أن يوافق أولًا، ولا يُحال بالغ ضد إرادته. أما الطفل فلا تلزم له هذه الموافقة.
gives-first-decision = قرار أول يقول هل توجد أسباب جيدة لتصديق ذلك.
gives-time-and-support = بعد الموافقة توجد { $trafficking-recovery-days ->
    [zero] { $trafficking-recovery-days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $trafficking-recovery-days } أيام
    [many] { $trafficking-recovery-days } يومًا
   *[other] { $trafficking-recovery-days } يوم
} على الأقل للتعافي، مع شخص يساعد، وبيت آمن عند الحاجة.
gives-final-decision = قرار نهائي يأتي لاحقًا.
gives-work-freedom = منذ { $trafficking-work-from }، للعاملين المكفولين الذين جاءتهم موافقة نهائية حرية أكبر في تغيير العمل. يمكن لمحامٍ أن يشرح.
confusion-not-a-permission = الموافقة ليست إذن إقامة. هذا سؤال آخر لمحامٍ.
confusion-asking-is-private = الاتصال بخط المساعدة ليس إحالة. يمكنك السؤال أولًا واتخاذ القرار لاحقًا.
step-helpline = التحدث مع خط مساعدة الرق الحديث. هو مجاني وسري.
step-law-centre = زيارة مركز القانون (Law Centre) قبل الموافقة على الإحالة.
