//! Rules as questions need them: what decides them, without what a plan says of them.

use crate::{
    Alert, Basis, Criterion, DateException, DatedAmount, Deadline, NonEmpty, Parameter, Right, RightCase, Scheme,
    SourceId,
};

/// A rule that can be cut down to what decides it. It stays what it is: where a place to go must be named, the first is;
/// where a page must be named, a page that stands in for all of them is, and the same one everywhere takes the least room.
pub(crate) trait Abridge {
    /// The rule cut down.
    fn abridged(self, page: &SourceId) -> Self;
}

impl Abridge for Basis {
    fn abridged(self, page: &SourceId) -> Self {
        Self { sources: NonEmpty::one(page.clone()), ..self }
    }
}

impl Abridge for Scheme {
    fn abridged(self, page: &SourceId) -> Self {
        let criterion = |c: Criterion| Criterion { basis: c.basis.abridged(page), ..c };
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
            basis: self.basis.abridged(page),
            ..self
        }
    }
}

impl Abridge for Right {
    fn abridged(self, page: &SourceId) -> Self {
        let case = |case: RightCase| {
            let check_with = case.check_with.into_iter().take(1).collect();
            RightCase { check_with, basis: case.basis.abridged(page), ..case }
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
    fn abridged(self, page: &SourceId) -> Self {
        let exception = |other: DateException| DateException { basis: other.basis.abridged(page), ..other };
        Self {
            exceptions: self.exceptions.into_iter().map(exception).collect(),
            signposts: self.signposts.only_first(),
            basis: self.basis.abridged(page),
            ..self
        }
    }
}

impl Abridge for Alert {
    fn abridged(self, page: &SourceId) -> Self {
        Self { signposts: self.signposts.only_first(), basis: self.basis.abridged(page), ..self }
    }
}

impl Abridge for Parameter {
    fn abridged(self, page: &SourceId) -> Self {
        self.with_each(|value| DatedAmount { basis: value.basis.abridged(page), ..value })
    }
}
