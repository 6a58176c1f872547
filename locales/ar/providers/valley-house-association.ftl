name = جمعية Valley House (Valley House Association)
