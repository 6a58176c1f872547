name = مركز كوفنتري لضحايا الاغتصاب والاعتداء الجنسي (Coventry Rape and Sexual Abuse Centre)
