name = Children live with you
