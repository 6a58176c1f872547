name = Positive Youth Foundation
