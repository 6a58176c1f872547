name = شبكة اللاجئين أصحاب الأعمال (The Entrepreneurial Refugee Network, TERN)
what = مساعدة في بدء عملك التجاري الخاص.
who = اللاجئون.
reach = يُرجى سؤال CRMC أو Job Shop عن طريقة الاتصال بها.
note = يُرجى التأكد أولاً. لم نتمكن من قراءة صفحاتها.
