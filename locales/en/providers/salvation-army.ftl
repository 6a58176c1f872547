name = The Salvation Army
