name = مركز القانون (Central England Law Centre)
