name = إلى أين وصل طلب اللجوء
value-not-claimed = لم أطلب اللجوء بعد
value-waiting = طلبت اللجوء وأنتظر القرار
value-further-submissions = أرسلت أدلة جديدة بعد رفض نهائي، وأنتظر
value-appeal = كان الجواب «لا»، وما زال يمكنني الطعن أو طعني ما زال مفتوحًا
value-refused-final = كان الجواب «لا»، وانتهت كل طعوني
