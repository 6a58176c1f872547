//! How much is known of a date that is worked out from others.

use waymark_engine::lowered::Node;
use waymark_model::{Condition, DateExpression, Deadline, Direction, Offset, ValueOn};

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
    /// Whether anything is known of the day of a deadline: one end of every date that may be it.
    pub(crate) fn dated(&mut self, deadline: &Deadline) -> Lit {
        let chosen = self.chosen(deadline);
        let ends = [End::First, End::Last].map(|end| {
            let dates = deadline.dates().zip(&chosen).map(|(date, chosen)| {
                let known = self.end_known(end, date);
                self.circuit.any([!*chosen, known])
            });
            let dates: Vec<Lit> = dates.collect();
            self.circuit.all(dates)
        });
        self.circuit.any(ends)
    }

    /// Which dates of a deadline may be its day: that of an exception where it is not sure to fail and none before it is
    /// sure to hold, and the deadline's own where none is sure to hold.
    pub(crate) fn chosen(&mut self, deadline: &Deadline) -> Vec<Lit> {
        let (mut chosen, mut none_before) = (Vec::new(), self.circuit.always());
        for exception in &deadline.exceptions {
            let truth = self.truth(&exception.when);
            chosen.push(self.circuit.all([none_before, !truth.not_met]));
            none_before = self.circuit.all([none_before, !truth.met]);
        }
        chosen.push(none_before);
        chosen
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
                self.told_day(end, date)
            }
        }
    }

    /// Whether a date that rests on one fact or parameter is known. The engine has worked out already which days a rule
    /// covers, for the test that today is that day or later.
    fn told_day(&mut self, end: End, date: &DateExpression) -> Lit {
        match self.rules.node(&Condition::TodayFrom(date.clone())) {
            Node::Atom(fact, holds) => {
                let Some(told) = self.person.told(fact) else { return self.circuit.never() };
                let used = self.person.used(self.circuit, fact);
                match date {
                    DateExpression::Moved { offset, .. } if self.counts_working_days(offset) => {
                        let known = self.circuit.all([told.known(), used]);
                        self.end_of_working_days(end, offset, known)
                    }
                    _ => {
                        let covered = told.covered(self.circuit, &holds);
                        self.circuit.all([covered, used])
                    }
                }
            }
            Node::Uncovered => self.circuit.never(),
            // A fixed date: the test is settled.
            Node::All(_) | Node::Any(_) | Node::Not(_) | Node::AtLeast(..) => self.circuit.always(),
        }
    }

    fn counts_working_days(&self, offset: &Offset) -> bool {
        self.rules.content().parameters.get(&offset.by).is_some_and(|parameter| parameter.calendar().is_some())
    }

    /// Where an end of a told date is known that is moved by working days. The nearer end always is; whether the calendar
    /// reaches as far as the other one, and whether a rule covers the very day told, is left to the solver as a guess.
    fn end_of_working_days(&mut self, end: End, offset: &Offset, known: Lit) -> Lit {
        let nearer = match offset.direction {
            Direction::Plus => End::First,
            Direction::Minus => End::Last,
        };
        if end == nearer && offset.value_on == ValueOn::Today {
            return known;
        }
        let reaches = self.circuit.variable();
        self.guesses.dates.push(known);
        self.circuit.all([known, reaches])
    }
}
