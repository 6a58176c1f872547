name = Crisis and Resilience Fund
what = Council money for a sudden crisis, or when your rent is more than your help with rent.
who = People on a low income after a sudden cost or loss. Help with rent is for people who get benefits for housing.
note = Some rules depend on your immigration status. Ask an adviser before you apply.
