name = Good Things Foundation
