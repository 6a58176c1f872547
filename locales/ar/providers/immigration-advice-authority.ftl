name = هيئة مشورة الهجرة (Immigration Advice Authority)
