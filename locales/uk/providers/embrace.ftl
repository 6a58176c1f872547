name = Embrace
