name = جيران طيبون (Good Neighbours Coventry)
what = متطوعون يزورون الناس ويتحدثون معهم ويساعدون في أمور صغيرة.
who = كبار السن ومن يشعرون بالوحدة.
reach = يُرجى الطلب من Age UK Coventry and Warwickshire أن توصلك بهم.
note = يُرجى التأكد من Age UK أولاً. ليس لدينا رقم هاتف خاص بهم.
