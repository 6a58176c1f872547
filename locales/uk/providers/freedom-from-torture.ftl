name = Freedom from Torture
