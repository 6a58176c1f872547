name = مركز الطعام في Cheylesmore (Cheylesmore Food Hub)
what = كيس طعام كل أسبوع مقابل { $cheylesmore-bag-price }.
who = من يعيشون في Cheylesmore وWhitley وStonehouse Estate وEarlsdon.
reach = يُرجى ملء الاستمارة على الموقع الإلكتروني أولاً.
note = قد يكون اليوم أو السعر غير دقيق: يُرجى التأكد قبل الذهاب.
