title = Free medicine, dentist and eye tests (HC2)
case-section-95 = People on section 95 get an HC2 certificate without asking. It usually comes within { $hc2-days } days of the section 95 letter. If it does not, ask Migrant Help. The asylum card alone is not enough.
case-asylum = People on section 98 or section 4, or with no support, ask for the HC2 certificate on the HC1 form. The asylum card alone is not enough.
case-pregnant = Ask the midwife or GP for a maternity exemption certificate. It makes medicine and dentist visits free during pregnancy and for a time after the birth.
case-benefits = Universal Credit with low pay can make these free. If not, people on a low income can ask on the HC1 form.
case-everyone = Anyone on a low income can ask for this help on the HC1 form, whatever their permission. It is not a public fund.
