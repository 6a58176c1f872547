name = أطفالك
