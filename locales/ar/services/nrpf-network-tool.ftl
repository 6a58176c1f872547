name = أداة دعم العائلات (NRPF Network family support tool)
what = أداة على الإنترنت عن مساعدة البلدية للعائلات التي ليس لها أموال عامة (public funds). أدلة عن السكن والصحة والمدرسة.
who = العائلات التي ليس لها وصول إلى الأموال العامة (no recourse to public funds)، ومن يساعدونها.
