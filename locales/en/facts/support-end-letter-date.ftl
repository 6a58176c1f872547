name = The date on the letter that ends asylum support
