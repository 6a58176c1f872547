name = Change Grow Live
