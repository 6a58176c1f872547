name = جالية هونغ كونغ في كوفنتري (Hong Kong community in Coventry)
