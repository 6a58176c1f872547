name = كيف وصلت
value-boat = بالقارب
value-plane = بالطائرة
value-train = بالقطار
