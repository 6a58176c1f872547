name = مشروع الروما (The Roma Project)
