name = UK ENIC
