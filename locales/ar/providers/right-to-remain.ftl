name = Right to Remain
