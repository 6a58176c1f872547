name = مشروع Bardsley للشباب (Bardsley Youth Project)
