title = Medicine, dentist and eye tests that are free because of age
case-under-sixteen = Medicine, NHS dentists and eye tests are free under age { $free-medicine-under }.
case-sixteen-or-seventeen = NHS dentists are free under 18. Medicine and eye tests are free up to age { $free-medicine-study-to } in full-time education.
case-eighteen = Medicine and eye tests are free up to age { $free-medicine-study-to } in full-time education.
case-from-sixty = Medicine is free from age { $free-medicine-from }.
