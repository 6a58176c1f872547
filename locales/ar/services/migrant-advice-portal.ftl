name = موقع مشورة المهاجرين (Migrant Advice Portal)
what = موقع إلكتروني يبيّن أين يمكن لمن ليس لهم أموال عامة (public funds) البحث عن مساعدة.
who = من ليس لهم وصول إلى الأموال العامة (no recourse to public funds).
