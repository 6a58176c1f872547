title = Are you in danger now, and is there a safe bed for you tonight?
why = Some things cannot wait. If one of them is true, we show help for it first.
hint = A bed where somebody may hurt you is not safe. You do not have to say what happened. Help is there whatever your papers say.
find-out = If you are not sure about a bed, ask the place where you slept last night if you can come back.
