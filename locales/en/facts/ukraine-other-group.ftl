name = In another Ukraine group
