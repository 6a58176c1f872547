name = الرسائل التي وصلتك
value-refused = رسالة تقول «لا» لطلب لجوء أو تأشيرة أو دعم
value-hearing = رسالة فيها تاريخ جلسة محكمة أو طعن
value-visa-shortened = رسالة تقصّر تأشيرتك أو تنهيها
value-support-stopping = رسالة تقول إن دعم اللجوء سيتوقف
value-leave-home = رسالة ورقية أو إلكترونية تقول إن عليك مغادرة سكنك
value-none-of-these = لا شيء من هذه
