name = دعم برنامج بيوت لأوكرانيا في كوفنتري (Homes for Ukraine support in Coventry)
what = فحوص للمضيفين، ومساعدة عند وصولك، ومساعدة في إيجاد مضيف جديد أو بيت خاص بك.
who = الضيوف الأوكرانيون في كوفنتري ضمن Homes for Ukraine أو Ukraine Permission Extension، ومضيفوهم.
note = هذا هو الخط الرئيسي للبلدية. يُرجى طلب Homes for Ukraine.
