name = خط Universal Credit (Universal Credit helpline)
what = الطلبات الجديدة والتغييرات والدفعات الخاصة بـ Universal Credit.
who = أصحاب الدخل المنخفض الذين يسمح لهم إذن الإقامة بالأموال العامة (public funds، أي معظم الإعانات).
note = إذا كان إذن إقامتك يقول «لا أموال عامة» (no public funds)، يُرجى طلب المشورة قبل تقديم الطلب. يمكنك طلب مترجم. المال قبل الدفعة الأولى (advance) يُدفع فقط لمن لديهم رقم التأمين الوطني (National Insurance number).
bring-decision-letter = إذا حصلت للتو على الحماية: رسالة القرار وبطاقة اللجوء (ARC).
bring-share-code = رمز المشاركة (share code) من eVisa الخاصة بك، إذا كانت تعمل.
bring-bank-details = بيانات حسابك في البنك. إذا لم يكن لديك حساب، يُرجى السؤال كيف يمكن أن يُدفع لك.
