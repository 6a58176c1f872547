name = مشورة المهاجرين (Migrant Advice)
