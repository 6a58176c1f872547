name = Методистська церква Methodist Central Hall
