name = شبكة NRPF (NRPF Network)
