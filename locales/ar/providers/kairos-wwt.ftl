name = نساء يعملن معاً (Kairos Women Working Together)
