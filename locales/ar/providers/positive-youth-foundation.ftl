name = مؤسسة للشباب (Positive Youth Foundation)
