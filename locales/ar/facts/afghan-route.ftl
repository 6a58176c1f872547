name = البرنامج الأفغاني
value-arap = سياسة نقل الأفغان ومساعدتهم: Afghan Relocations and Assistance Policy (ARAP)
value-acrs = برنامج إعادة توطين المواطنين الأفغان: Afghan Citizens Resettlement Scheme (ACRS)
value-arr = مسار الاستجابة الأفغاني: Afghan Response Route (ARR)
value-none-of-these = لا شيء من هذه، أو لم يصدر قرار بعد
