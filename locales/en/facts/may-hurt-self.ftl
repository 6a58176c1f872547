name = Thoughts of hurting yourself
