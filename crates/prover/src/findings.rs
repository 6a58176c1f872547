//! What is found of schemes, rights, alerts and deadlines.

use waymark_model::{Alert, CaseId, Deadline, OutcomeKind, Right, RightAnswer, Scheme, Scope};

use crate::kleene::Kleene;
use crate::sat::Lit;
use crate::sight::Sight;

impl Sight<'_, '_> {
    /// Where all criteria of a scheme are met today, and where not.
    pub(crate) fn criteria(&mut self, scheme: &Scheme) -> Kleene {
        let parts: Vec<Kleene> = scheme.criteria.iter().map(|criterion| self.truth(&criterion.when)).collect();
        Kleene::all(self.circuit, &parts)
    }

    /// Where a scheme has an outcome.
    pub(crate) fn outcome(&mut self, scheme: &Scheme, outcome: OutcomeKind) -> Lit {
        let (today, later) = (self.criteria(scheme), self.later(scheme));
        match outcome {
            OutcomeKind::Matches => today.met,
            OutcomeKind::NotNow => later.matches,
            OutcomeKind::CannotTell => {
                let open = today.open(self.circuit);
                self.circuit.any([open, later.open])
            }
            OutcomeKind::DoesNotMatch => self.circuit.all([today.not_met, !later.matches, !later.open]),
        }
    }

    /// Where a scheme could be this person's: it matches, will match, or cannot be told though part of it is met.
    pub(crate) fn in_sight(&mut self, scheme: &Scheme) -> Lit {
        let part: Vec<Lit> = scheme.criteria.iter().map(|criterion| self.truth(&criterion.when).met).collect();
        let (part, open) = (self.circuit.any(part), self.outcome(scheme, OutcomeKind::CannotTell));
        let outcomes = [
            self.outcome(scheme, OutcomeKind::Matches),
            self.outcome(scheme, OutcomeKind::NotNow),
            self.circuit.all([part, open]),
        ];
        self.circuit.any(outcomes)
    }

    /// Where a case answers a right of anybody whose it is.
    pub(crate) fn case(&mut self, right: &Right, wanted: &CaseId) -> Lit {
        let whose: Vec<Lit> = self.whose(right).into_iter().map(|of| self.case_of(right, wanted, of)).collect();
        self.circuit.any(whose)
    }

    /// Each person whose a right is, by place in the household; nobody in particular where it is the case's.
    pub(crate) fn whose(&self, right: &Right) -> Vec<Option<usize>> {
        let people = self.rules.people().len();
        if right.scope == Scope::Person && people > 0 { (0..people).map(Some).collect() } else { vec![None] }
    }

    /// Where a case answers a right of one person: it is met, and whatever stands before it and may be met too says the same.
    pub(crate) fn case_of(&mut self, right: &Right, wanted: &CaseId, of: Option<usize>) -> Lit {
        let mut parts = Vec::new();
        let Some(case) = right.cases.iter().find(|case| case.id == *wanted) else { return self.circuit.never() };
        for before in right.cases.iter().take_while(|before| before.id != *wanted) {
            let truth = self.truth_of(&before.when, of);
            parts.push(if before.answer == case.answer { !truth.met } else { truth.not_met });
        }
        parts.push(self.truth_of(&case.when, of).met);
        parts.push(self.may_be_theirs(right, of));
        self.circuit.all(parts)
    }

    /// Where a right may be of one person.
    fn may_be_theirs(&mut self, right: &Right, of: Option<usize>) -> Lit {
        match &right.whom {
            Some(whom) => !self.truth_of(whom, of).not_met,
            None => self.circuit.always(),
        }
    }

    /// Where a right of anybody whose it is has an answer; `None` is that nothing is known.
    pub(crate) fn answer(&mut self, right: &Right, answer: Option<RightAnswer>) -> Lit {
        let whose = self.whose(right).into_iter().map(|of| {
            let wanted = right.cases.iter().filter(|case| answer.is_none_or(|answer| case.answer == answer));
            let cases: Vec<Lit> = wanted.map(|case| self.case_of(right, &case.id, of)).collect();
            let answered = self.circuit.any(cases);
            if answer.is_some() {
                return answered;
            }
            let theirs = self.may_be_theirs(right, of);
            self.circuit.all([theirs, !answered])
        });
        let whose: Vec<Lit> = whose.collect();
        self.circuit.any(whose)
    }

    /// Where an alert is raised.
    pub(crate) fn raised(&mut self, alert: &Alert) -> Lit {
        self.truth(&alert.when).met
    }

    /// Where a deadline is sure to concern the person, and its date is known.
    pub(crate) fn concerns(&mut self, deadline: &Deadline) -> Lit {
        let (met, dated) = (self.truth(&deadline.when).met, self.dated(deadline));
        self.circuit.all([met, dated])
    }
}
