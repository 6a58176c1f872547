title = إذن قصير لمن تعرض للاتجار بالبشر
summary = لمن لديهم إذن إقامة مؤقت (temporary permission to stay) لأنهم تعرضوا للاتجار بالبشر أو الرق.
criterion-holds-it = لديك هذا الإذن.
unchecked-reason-holds = سببه ما زال قائمًا، مثل التعاون مع الشرطة أو طلب تعويض.
gives-short-stay = إذن لمدة محدودة. تُظهر eVisa تاريخ الانتهاء وهل الإعانات مفتوحة.
confusion-not-for-everybody = الموافقة النهائية في NRM لا تأتي وحدها بهذا الإذن. يُنظر فيه على حدة.
step-lawyer-early = زيارة محامٍ قبل تاريخ الانتهاء بوقت كافٍ.
