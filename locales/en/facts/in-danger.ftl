name = In danger now
