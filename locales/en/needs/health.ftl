title = Health
hint = A doctor, a hospital, medicine, or having a baby.
