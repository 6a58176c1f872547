name = Юридичний центр (Central England Law Centre)
