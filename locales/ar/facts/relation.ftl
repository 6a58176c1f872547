name = من هذا الشخص
value-me = أنت
value-child = طفل
value-partner = زوج أو زوجة أو شريك حياة
value-parent = أم أو أب
value-brother-or-sister = أخ أو أخت
value-other-relative = قريب آخر
value-someone-else = شخص آخر
