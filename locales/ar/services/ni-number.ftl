name = خط رقم التأمين الوطني (National Insurance number line)
what = مساعدة في الحصول على رقم التأمين الوطني (National Insurance number). يُطلب الرقم عبر الإنترنت أولاً.
who = أي شخص مسموح له بالعمل.
