name = Start of first BN(O) visa
