name = خط Universal Credit (Universal Credit helpline)
what = الطلبات الجديدة والتغييرات والدفعات الخاصة بـ Universal Credit.
who = أصحاب الدخل المنخفض الذين يسمح لهم إذن الإقامة بالأموال العامة (public funds).
note = إذا كان إذن إقامتك يقول «لا أموال عامة» (no public funds)، يُرجى طلب المشورة قبل تقديم الطلب. يمكنك طلب مترجم.
