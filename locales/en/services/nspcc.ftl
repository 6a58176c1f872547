name = NSPCC helpline
what = Advice when you are worried about a child.
who = Adults.
hours = Open every day, but perhaps not all day and night.
note = If a child is in danger now, call the emergency services.
