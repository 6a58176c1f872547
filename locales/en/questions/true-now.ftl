title = Is any of this true now?
why = Some things cannot wait. If one of them is true, we show who can help with it first. You can ask for that help whatever your papers say.
hint = Choose all that are true. You do not have to say what happened. Choose only if nobody else can see; you can also skip this.
find-out = A bed where somebody may hurt you is not safe. Somebody may be using you if you owe money for the job, get far fewer hours than promised, may not go out alone, or if somebody wants sex. One such thing is enough. If you are under eighteen, choose that line, even if a paper says that you are older.
