name = برنامج أوكرانيا
value-homes-for-ukraine = بيوت لأوكرانيا (Homes for Ukraine)
value-family-scheme = برنامج العائلة الأوكرانية (Ukraine Family Scheme)
value-extension-scheme = برنامج Ukraine Extension Scheme، لمن كانوا هنا من قبل بتأشيرة أخرى
value-permission-extension = تمديد الإذن Ukraine Permission Extension، وهو الأحدث
value-none-of-these = لا شيء من هذه
