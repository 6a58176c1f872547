name = مطبخ الطعام في مسجد المدينة (Madinah Soup Kitchen)
what = طعام ساخن من كشك الطعام (Food Hut).
who = الجميع.
reach = يُرجى التوجه إلى موقف السيارات في مسجد المدينة (Al-Madinah Mosque).
