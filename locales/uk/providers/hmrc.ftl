name = Податкова служба (HM Revenue and Customs)
