name = مركز الطعام في Cheylesmore (Cheylesmore Food Hub)
what = كيس طعام كل أسبوع بتكلفة صغيرة.
who = من يعيشون في Cheylesmore وWhitley وStonehouse Estate وEarlsdon.
reach = يُرجى ملء الاستمارة على الموقع الإلكتروني أولاً.
note = يُرجى التأكد قبل الذهاب بيوم.
