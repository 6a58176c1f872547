name = Міська рада Ковентрі (Coventry City Council)
