name = مؤسسة Hiba (Hiba Foundation)
