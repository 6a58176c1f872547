name = مكتب العمل الحكومي في كوفنتري (Jobcentre Plus Coventry)
what = مرشد عمل (work coach) يساعدك في البحث عن عمل أو تدريب. اللقاء معه جزء من طلب الإعانة الخاص بك.
who = من يحصلون على Universal Credit أو بعض الإعانات الأخرى.
note = هذا هو خط Universal Credit. يمكنك طلب مترجم.
