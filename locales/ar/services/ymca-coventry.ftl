name = سكن YMCA في كوفنتري (YMCA Coventry housing)
what = غرف وشقق للشباب، مع مرشد.
who = الشباب الذين يرسلهم مركز الشباب (St Basils Youth Hub).
note = يُرجى التوجه إلى مركز الشباب (St Basils Youth Hub) أولاً.
