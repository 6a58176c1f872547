name = Kairos Women Working Together
