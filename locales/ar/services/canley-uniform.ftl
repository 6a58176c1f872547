name = بنك الملابس المدرسية في Canley (Canley School Uniform Bank)
what = ملابس مدرسية مجانية للمدارس القريبة.
who = العائلات.
reach = يوجد في مركز الحي (Canley Community Centre).
note = خلال أيام الدراسة فقط.
