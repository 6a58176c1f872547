name = Settled
