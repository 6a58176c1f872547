name = Home Office
