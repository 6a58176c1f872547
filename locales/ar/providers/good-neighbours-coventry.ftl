name = جيران طيبون (Good Neighbours Coventry)
