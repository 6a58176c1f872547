name = Talent Beyond Boundaries
