name = Asylum support
value-section-95 = Section 95: a home or weekly money while a claim is open
value-section-98 = Section 98: an emergency place, often with meals
value-section-4 = Section 4: help after a claim has ended
value-none = I get no asylum support
