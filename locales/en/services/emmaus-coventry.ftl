name = Emmaus Coventry and Warwickshire
what = A home with other people and full-time work, for people who have been homeless.
who = Adults with no home who can live and work in the community. There are rules about benefits.
note = If you are seeking asylum or have no public funds, talk to an adviser first.
