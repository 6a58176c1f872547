name = Університет Ковентрі (Coventry University)
