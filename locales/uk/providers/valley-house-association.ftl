name = Valley House Association
