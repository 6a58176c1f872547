name = Children under eighteen live with you
