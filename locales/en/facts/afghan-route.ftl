name = Afghan scheme
value-arap = Afghan Relocations and Assistance Policy (ARAP)
value-acrs = Afghan Citizens Resettlement Scheme (ACRS)
value-arr = Afghan Response Route (ARR)
value-none-of-these = None of these, or not decided yet
