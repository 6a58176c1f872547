name = منحة دعم المجتمع (Community Support Grant)
what = أثاث أو جهاز طبخ أو ثلاجة عند تجهيز بيت بعد فترة صعبة.
who = من يعيشون في كوفنتري ويحصلون على إعانات معينة، مثل Universal Credit أو إعانة التقاعد (Pension Credit).
note = ربما أصبحت هذه المنحة الآن جزءاً من صندوق الأزمات (Crisis and Resilience Fund). يُرجى التأكد من البلدية.
