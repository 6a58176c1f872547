name = Bardsley Youth Project
