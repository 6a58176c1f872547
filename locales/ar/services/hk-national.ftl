name = لجنة الترحيب بأهل هونغ كونغ (Welcoming Committee for Hong Kongers)
what = أدلة للقادمين الجدد، ومجموعات، ولقاءات.
who = القادمون من هونغ كونغ.
