name = Без доступу до державних виплат і допомоги (no recourse to public funds)
