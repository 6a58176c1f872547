name = خط بدل الأمومة (Maternity Allowance line)
what = مال في فترة ولادة طفل لمن عملوا. لا يُحسب من الأموال العامة (public funds).
who = من عملوا، ومنهم كثير من العاملين الذين ليس لهم أموال عامة (public funds).
