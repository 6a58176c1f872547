name = مصلحة الضرائب (HM Revenue and Customs)
