title = Safety
hint = Danger, threats, or someone who hurts you or controls you.
