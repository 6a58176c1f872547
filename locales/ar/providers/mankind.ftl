name = ManKind Initiative
