name = HM Revenue and Customs
