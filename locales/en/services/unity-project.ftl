name = The Unity Project
what = Help with asking for the no public funds rule to be lifted.
who = People with permission to be here, no public funds, and not enough to live on.
reach = Use the website, or ask an adviser to contact them for you (a referral).
