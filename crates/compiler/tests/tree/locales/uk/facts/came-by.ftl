name = Як ви приїхали
value-boat = Човном
value-plane = Літаком
value-train = Потягом
