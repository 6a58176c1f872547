name = Central England Law Centre
