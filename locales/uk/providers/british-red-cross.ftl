name = Британський Червоний Хрест (British Red Cross)
