title = أدوية وطبيب أسنان وفحص نظر مجانًا بسبب العمر
case-under-sixteen = الأدوية وطبيب أسنان NHS وفحص النظر مجانية لمن عمره أقل من { $free-medicine-under }.
case-sixteen-or-seventeen = طبيب أسنان NHS مجاني لمن عمره أقل من 18. والأدوية وفحص النظر مجانية حتى عمر { $free-medicine-study-to } لمن يدرس بدوام كامل.
case-eighteen = الأدوية وفحص النظر مجانية حتى عمر { $free-medicine-study-to } لمن يدرس بدوام كامل.
case-from-sixty = الأدوية مجانية من عمر { $free-medicine-from }.
