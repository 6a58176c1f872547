name = لا أموال عامة (no recourse to public funds)
