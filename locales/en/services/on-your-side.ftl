name = On Your Side
what = Help after hate or racism, in several Asian languages.
who = People who are, or are seen as, from East or South-East Asia, such as people from Hong Kong.
note = Its money may have ended. If no one answers, use the form on the website, which is open day and night.
