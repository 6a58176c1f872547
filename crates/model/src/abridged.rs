//! Rules as questions need them: what decides them, without what a plan says of them.

use crate::{Alert, Basis, Criterion, DateException, DatedAmount, Deadline, Parameter, Right, RightCase, Scheme};

/// A rule that can be cut down to what decides it. It stays what it is: where one of several must be named, the first is.
pub(crate) trait Abridge {
    /// The rule cut down.
    fn abridged(self) -> Self;
}

impl Abridge for Basis {
    fn abridged(self) -> Self {
        Self { sources: self.sources.only_first(), ..self }
    }
}

impl Abridge for Scheme {
    fn abridged(self) -> Self {
        let criterion = |c: Criterion| Criterion { basis: c.basis.abridged(), ..c };
        Self {
            criteria: self.criteria.map(criterion),
            unchecked: Vec::new(),
            gives: Vec::new(),
            closed_on: None,
            confusions: Vec::new(),
            steps: Vec::new(),
            red_flags: Vec::new(),
            deadlines: Vec::new(),
            signposts: self.signposts.only_first(),
            basis: self.basis.abridged(),
            ..self
        }
    }
}

impl Abridge for Right {
    fn abridged(self) -> Self {
        let case = |case: RightCase| {
            let check_with = case.check_with.into_iter().take(1).collect();
            RightCase { check_with, basis: case.basis.abridged(), ..case }
        };
        Self {
            cases: self.cases.map(case),
            how: None,
            refusals: Vec::new(),
            signposts: self.signposts.only_first(),
            ..self
        }
    }
}

impl Abridge for Deadline {
    fn abridged(self) -> Self {
        let exception = |other: DateException| DateException { basis: other.basis.abridged(), ..other };
        Self {
            exceptions: self.exceptions.into_iter().map(exception).collect(),
            signposts: self.signposts.only_first(),
            basis: self.basis.abridged(),
            ..self
        }
    }
}

impl Abridge for Alert {
    fn abridged(self) -> Self {
        Self { signposts: self.signposts.only_first(), basis: self.basis.abridged(), ..self }
    }
}

impl Abridge for Parameter {
    fn abridged(self) -> Self {
        self.with_each(|value| DatedAmount { basis: value.basis.abridged(), ..value })
    }
}
