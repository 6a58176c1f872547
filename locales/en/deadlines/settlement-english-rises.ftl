title = After this day, settlement needs better English
body = Up to this day, people on many work and family visas who ask to settle need English at level B1. After it they need the harder level B2. A class takes time, so look for one early. Ask a regulated adviser whether this is so for your visa.
