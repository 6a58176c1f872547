name = مؤسسة Helen Bamber (Helen Bamber Foundation)
