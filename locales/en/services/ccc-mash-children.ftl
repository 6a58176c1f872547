name = Coventry Children’s Services
what = Acts when a child may not be safe. It also helps children who are alone, and families with no money and no public funds.
who = Any child in Coventry, whatever their status. Anyone may call.
hours = The first number is for office hours. The second number is for nights and weekends.
note = If a child is in danger now, call the emergency services.
