name = The date on the section 95 letter
