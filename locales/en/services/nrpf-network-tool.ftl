name = NRPF Network family support tool
what = A web tool about council help for families with no public funds. Guides on homes, health and school.
who = Families with no recourse to public funds, and people who help them.
