name = قائمة المنح الدراسية (STAR list of scholarships)
what = قائمة بمنح الملاذ الدراسية (sanctuary scholarships): مال من الجامعات لمن اضطروا إلى الهرب.
who = الطلاب الذين أُجبروا على ترك بلدهم.
