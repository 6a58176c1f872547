name = الشرطة، عندما لا تكون الحالة طارئة (Police, when it is not an emergency)
what = لإخبار الشرطة عن جريمة لا تحدث الآن.
who = أي شخص.
note = يمكنك طلب مترجم.
