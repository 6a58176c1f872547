title = College and sixth form
case-asylum = Young people of sixth-form age can study from the first day of a claim. For adults, the national rule pays after { $esol-asylum-months } months with no decision. Apprenticeships are not open to people waiting for asylum.
case-asylum-ended = Some young people on Home Office or council support can study. Check this with the college.
case-open = People with this permission can study at college or sixth form, with no waiting time.
case-hong-kong-visa = Young people of sixth-form age can study. For adults, a free place depends on local rules, so ask the college or Coventry Adult Education.
case-care-worker = Your children of sixth-form age can often study. Adults may have to pay. Check this with the college.
