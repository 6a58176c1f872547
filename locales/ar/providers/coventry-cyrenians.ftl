name = Coventry Cyrenians
