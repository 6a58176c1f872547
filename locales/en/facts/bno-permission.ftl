name = Hong Kong permission
value-bno-visa = BN(O) visa, with an end date
value-settled = Settled, with no end date
value-not-yet = I do not have it yet
