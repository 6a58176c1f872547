title = بطاقات الحافلات والمساعدة في التنقل
case-asylum = وزارة الداخلية تدفع ثمن بعض الرحلات، ويمكن لمجموعات محلية أن تساعد أحيانًا. بطاقات الحافلات تعتمد على العمر أو الإعاقة. يُرجى التأكد مع Migrant Help من الرحلات المدفوعة، ومع مركز اللاجئين والمهاجرين (Coventry Refugee and Migrant Centre) مما يوجد غير ذلك.
case-everyone = توجد بطاقات وتذاكر أرخص حسب العمر، وللأشخاص ذوي الإعاقة، وللشباب في المدرسة أو الكلية، ولمن يبحثون عن عمل. هي ليست في قائمة الأموال العامة (public funds). يُرجى التأكد مع البلدية أو Citizens Advice أو Transport for West Midlands أيها متاح لك.
step-look-up = البحث عن البطاقات والتذاكر لدى Transport for West Midlands.
step-ask-jobcentre = إذا كنت تبحث عن عمل مع Jobcentre، سؤال مستشار العمل (work coach) عن مال للتنقل.
step-ask-school = سؤال School Admissions عن المساعدة في طريق الطفل إلى المدرسة.
step-hospital = سؤال NHS Low Income Scheme عن الرحلات إلى المستشفى. قد تغطيها شهادة HC2.
bring-address = شيء يُظهر عنوانًا في West Midlands.
