name = NRPF Network
