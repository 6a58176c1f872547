name = Об’єднаний орган влади регіону (West Midlands Combined Authority)
