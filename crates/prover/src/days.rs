//! How much is known of a date that is worked out from others.

use waymark_engine::lowered::Node;
use waymark_model::{Condition, DateExpression};

use crate::sat::Lit;
use crate::sight::Sight;

/// An end of the days that a date may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The first day.
    First,
    /// The last day.
    Last,
}

impl Sight<'_, '_> {
    /// Whether anything is known of a date.
    pub(crate) fn dated(&mut self, date: &DateExpression) -> Lit {
        let ends = [self.end_known(End::First, date), self.end_known(End::Last, date)];
        self.circuit.any(ends)
    }

    /// Whether one end of a date is known. The later of two dates has a first day as soon as one of them has, and a last
    /// day only when both have; the earlier the other way round.
    pub(crate) fn end_known(&mut self, end: End, date: &DateExpression) -> Lit {
        match date {
            DateExpression::LaterOf(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|part| self.end_known(end, part)).collect();
                if end == End::Last { self.circuit.all(parts) } else { self.circuit.any(parts) }
            }
            DateExpression::EarlierOf(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|part| self.end_known(end, part)).collect();
                if end == End::First { self.circuit.all(parts) } else { self.circuit.any(parts) }
            }
            DateExpression::Fact(_) | DateExpression::Moved { .. } | DateExpression::Parameter(_) => {
                self.told_day(date)
            }
        }
    }

    /// Whether a date that rests on one fact or parameter is known. The engine has worked out already which days a rule
    /// covers, for the test that today is that day or later.
    fn told_day(&mut self, date: &DateExpression) -> Lit {
        match self.rules.node(&Condition::TodayFrom(date.clone())) {
            Node::Atom(fact, holds) => {
                let Some(told) = self.person.told(fact) else { return self.circuit.never() };
                let covered = told.covered(self.circuit, &holds);
                let used = self.person.used(self.circuit, fact);
                self.circuit.all([covered, used])
            }
            Node::Uncovered => self.circuit.never(),
            // A fixed date: the test is settled.
            Node::All(_) | Node::Any(_) | Node::Not(_) | Node::AtLeast(..) => self.circuit.always(),
        }
    }
}
