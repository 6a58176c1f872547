name = RefuAid
