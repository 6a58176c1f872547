title = Help for your mind
case-open = The crisis line, the GP and talking therapy are free. Ask for an interpreter: that is free too.
case-everyone = The crisis line and the GP are free for everyone. Care from a hospital specialist may be charged, depending on your permission.
