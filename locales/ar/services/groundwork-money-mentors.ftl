name = مرشدو المال (Groundwork Money Mentors)
what = مرشد يساعدك في الديون، وخطة للمال، وزيادة الدخل.
who = من يعيشون في كوفنتري ووارويكشاير.
reach = يُرجى الطلب من Citizens Advice أن توصلك بهم.
note = يُرجى التأكد من Citizens Advice أولاً. ربما انتهى المال المخصص لهذه المساعدة.
