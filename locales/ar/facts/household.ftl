name = من معك
