name = Hiba Foundation
