name = Українська програма
value-homes-for-ukraine = Homes for Ukraine
value-family-scheme = Ukraine Family Scheme
value-extension-scheme = Ukraine Extension Scheme — для людей, які вже були тут за іншою візою
value-permission-extension = Ukraine Permission Extension — новіша
value-none-of-these = Нічого з цього
