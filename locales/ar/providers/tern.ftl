name = شبكة اللاجئين أصحاب الأعمال (The Entrepreneurial Refugee Network)
