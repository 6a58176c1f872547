name = Helen Bamber Foundation
