name = Helen Bamber Foundation
what = Care for people who survived trafficking (being sold or forced to work) or torture. It is in London.
who = People who survived trafficking or torture.
reach = Ask an adviser or your doctor to write to them for you (a referral).
