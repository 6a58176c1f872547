name = هيئة خدمات الأعمال في NHS (NHS Business Services Authority)
