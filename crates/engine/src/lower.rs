//! From conditions to [`Node`]s for one day.

use std::cmp::Ordering;

use waymark_model::{
    Amount, Condition, Content, Date, DateExpression, DateRange, Derivation, Direction, Fact, FactId, FactKind, Offset,
    Order, ParameterId, Predicate, Quantity, Reference, Test, Truth, ValueOn,
};

use crate::date::birthday;
use crate::node::{Holds, Node};
use crate::shift::{Shift, last_day};
use crate::slot::{bit, day_number, yes_or_no};
use crate::spans::{Span, Spans};
use crate::variables::Variables;

/// Makes conditions ready for one day.
#[derive(Clone, Copy)]
pub(crate) struct Lowering<'a> {
    pub(crate) content: &'a Content,
    pub(crate) on: Date,
    pub(crate) variables: &'a Variables,
    /// The person that facts of a person are those of, by place in the household; `None` for the case.
    pub(crate) person: Option<usize>,
}

/// How today stands to a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Today is that day or later.
    From,
    /// Today is that day or earlier.
    Until,
}

impl Lowering<'_> {
    /// The condition on this day. What names nothing in the content says nothing.
    pub(crate) fn node(self, condition: &Condition) -> Node {
        if self.person.is_none() && self.variables.tests_a_person(condition) {
            return self.said_of_people(condition);
        }
        match condition {
            Condition::All(parts) => Node::All(parts.iter().map(|part| self.node(part)).collect()),
            Condition::Any(parts) => Node::Any(parts.iter().map(|part| self.node(part)).collect()),
            Condition::Not(part) => Node::Not(Box::new(self.node(part))),
            Condition::Test(test) => self.test(test),
            Condition::TodayFrom(date) => self.today(Side::From, date),
            Condition::TodayUntil(date) => self.today(Side::Until, date),
            Condition::People(..) if self.variables.people().is_empty() => self.said_of_people(condition),
            Condition::People(quantity, part) => {
                let people = 0..self.variables.people().len();
                let each = people.map(|person| Self { person: Some(person), ..self }.node(part)).collect();
                self.people(quantity, each)
            }
        }
    }

    fn people(self, quantity: &Quantity, each: Vec<Node>) -> Node {
        match quantity {
            Quantity::Any => Node::Any(each),
            Quantity::All => Node::All(each),
            Quantity::Count(order, limit) => {
                let Some(Amount::Number(limit)) = self.amount(limit) else { return Node::Uncovered };
                let limit = usize::try_from(limit).unwrap_or(usize::MAX);
                match order {
                    Order::AtLeast => Node::AtLeast(limit, each),
                    Order::After => Node::AtLeast(limit.saturating_add(1), each),
                    Order::Before => Node::Not(Box::new(Node::AtLeast(limit, each))),
                    Order::AtMost => Node::Not(Box::new(Node::AtLeast(limit.saturating_add(1), each))),
                }
            }
        }
    }

    /// What is said of people whom nobody told of: unknown, and it may matter who they are.
    fn said_of_people(self, said: &Condition) -> Node {
        let bit = self.variables.bit(said);
        let known = self.variables.people_fact().filter(|_| bit != 0);
        known.map_or(Node::Uncovered, |people| Node::Atom(people, Holds::Values(bit)))
    }

    fn test(self, test: &Test) -> Node {
        let Some(fact) = self.content.facts.get(&test.fact) else { return Node::Uncovered };
        let kind = &fact.kind;
        let bits = match &test.predicate {
            Predicate::Is(wanted) => yes_or_no(*wanted),
            Predicate::OneOf(ids) => ids.iter().fold(0, |bits, id| bits | bit(kind.choices(), id)),
            Predicate::Includes(id) => bit(kind.choices(), id),
            Predicate::Compare(order, limit) => return self.compare(fact, *order, limit),
            Predicate::Within { by, of } => return self.within(&test.fact, by, of),
        };
        self.atom(&test.fact, Holds::Values(bits))
    }

    fn compare(self, fact: &Fact, order: Order, limit: &ParameterId) -> Node {
        let limit = match (self.amount(limit), &fact.kind) {
            (Some(Amount::Number(number)), FactKind::Whole { .. } | FactKind::Money) => i64::from(number),
            (Some(Amount::Day(day)), FactKind::Date) => day_number(day),
            _ => return Node::Uncovered,
        };
        let span = match order {
            Order::Before => (i64::MIN, limit - 1),
            Order::AtMost => (i64::MIN, limit),
            Order::AtLeast => (limit, i64::MAX),
            Order::After => (limit + 1, i64::MAX),
        };
        match &fact.derived {
            None => self.atom(&fact.id, Holds::On(Spans::one(span))),
            Some(derivation) => {
                self.atom(derivation.from(), Holds::On(Spans::one(self.derived_from(derivation, span))))
            }
        }
    }

    /// The days from which a number is worked out that lies in a span. The later the day, the smaller the number.
    fn derived_from(self, derivation: &Derivation, (least, most): Span) -> Span {
        // The last day from which the number is at least this.
        let last_day = |number: i64| match derivation {
            Derivation::DaysSince(_) => day_number(self.on).saturating_sub(number),
            Derivation::Age(_) => match u32::try_from(number) {
                Ok(years) => last_day(|born| birthday(born, years) <= self.on),
                // Nobody is younger than nothing.
                Err(_) => i64::MAX,
            },
        };
        let from = if most == i64::MAX { i64::MIN } else { last_day(most + 1).saturating_add(1) };
        let until = if least == i64::MIN { i64::MAX } else { last_day(least) };
        (from, until)
    }

    fn within(self, fact: &FactId, by: &ParameterId, of: &Reference) -> Node {
        let day = match of {
            Reference::Today => self.on,
            Reference::Parameter(id) => match self.amount(id) {
                Some(Amount::Day(day)) => day,
                _ => return Node::Uncovered,
            },
        };
        let end = |direction| {
            let parameter = self.content.parameters.get(by)?;
            let shift = Shift::new(self.content, parameter, direction, parameter.on(self.on)?.amount)?;
            Some(shift.day(day))
        };
        let (Some(start), Some(end)) = (end(Direction::Minus), end(Direction::Plus)) else { return Node::Uncovered };
        self.atom(fact, Holds::On(between(start, end)))
    }

    fn today(self, side: Side, date: &DateExpression) -> Node {
        let today = day_number(self.on);
        match date {
            DateExpression::Fact(fact) => self.atom(fact, Holds::On(Spans::one(side.of(today)))),
            DateExpression::Moved { fact, offset } => match self.moved(side, offset) {
                Some(spans) => self.atom(fact, Holds::On(spans)),
                None => Node::Uncovered,
            },
            DateExpression::Parameter(id) => match self.amount(id) {
                Some(Amount::Day(day)) => settled(side.holds(self.on.cmp(&day))),
                _ => Node::Uncovered,
            },
            DateExpression::LaterOf(parts) => self.parts(side, side == Side::From, parts.as_slice()),
            DateExpression::EarlierOf(parts) => self.parts(side, side == Side::Until, parts.as_slice()),
        }
    }

    /// Today is past the later of two days when it is past both, and not past the earlier when it is past neither.
    fn parts(self, side: Side, all: bool, parts: &[DateExpression]) -> Node {
        let parts = parts.iter().map(|part| self.today(side, part)).collect();
        if all { Node::All(parts) } else { Node::Any(parts) }
    }

    /// The days from which the moved day stands so to today; `None` where no value of the parameter is in force.
    fn moved(self, side: Side, offset: &Offset) -> Option<Spans> {
        let parameter = self.content.parameters.get(&offset.by)?;
        let stretches = |amount| {
            let shift = Shift::new(self.content, parameter, offset.direction, amount)?;
            Some(side.around(shift.last_days_to(side.border(day_number(self.on)))))
        };
        match offset.value_on {
            ValueOn::Today => {
                let (met, open) = stretches(parameter.on(self.on)?.amount)?;
                Some(Spans::new(vec![met], vec![open]))
            }
            ValueOn::Anchor => {
                let (mut met, mut uncovered, mut from) = (Vec::new(), Vec::new(), i64::MIN);
                for value in parameter.values() {
                    let first = value.from.map_or(i64::MIN, day_number);
                    let last = value.to.map_or(i64::MAX, day_number);
                    uncovered.push((from, first.saturating_sub(1)));
                    if let Some((sure, open)) = stretches(value.amount) {
                        let within = |(a, b): Span| (a.max(first), b.min(last));
                        met.push(within(sure));
                        uncovered.push(within(open));
                    }
                    from = last.saturating_add(1);
                }
                if from < i64::MAX {
                    uncovered.push((from, i64::MAX));
                }
                Some(Spans::new(met, uncovered))
            }
        }
    }

    fn amount(self, parameter: &ParameterId) -> Option<Amount> {
        self.content.parameters.get(parameter)?.on(self.on).map(|value| value.amount)
    }

    fn atom(self, fact: &FactId, holds: Holds) -> Node {
        self.variables.index(fact, self.person).map_or(Node::Uncovered, |index| Node::Atom(index, holds))
    }
}

impl Side {
    /// The days to which today stands so.
    fn of(self, today: i64) -> Span {
        match self {
            Self::From => (i64::MIN, today),
            Self::Until => (today, i64::MAX),
        }
    }

    /// The last day, as a number, to which today stands so in the one case, and does not in the other.
    fn border(self, today: i64) -> i64 {
        match self {
            Self::From => today,
            Self::Until => today - 1,
        }
    }

    /// The days that are sure to be moved to this side of the border, and those that may be: `sure` is the last day that is
    /// moved to the border or before, `may_be` the last that may be.
    fn around(self, (sure, may_be): (i64, i64)) -> (Span, Span) {
        let open = (sure.saturating_add(1), may_be);
        match self {
            Self::From => ((i64::MIN, sure), open),
            Self::Until => ((may_be.saturating_add(1), i64::MAX), open),
        }
    }

    fn holds(self, today_to_day: Ordering) -> bool {
        match self {
            Self::From => today_to_day.is_ge(),
            Self::Until => today_to_day.is_le(),
        }
    }
}

/// The days from the one date to the other, which may each be known less exactly.
fn between(start: DateRange, end: DateRange) -> Spans {
    let [first, sure_first] = [start.earliest(), start.latest()].map(|day| day.map_or(i64::MIN, day_number));
    let [sure_last, last] = [end.earliest(), end.latest()].map(|day| day.map_or(i64::MAX, day_number));
    let open = vec![(first, sure_first.saturating_sub(1)), (sure_last.saturating_add(1), last)];
    Spans::new(vec![(sure_first, sure_last)], open)
}

/// A condition that rests on no answer.
fn settled(holds: bool) -> Node {
    match Truth::from(holds) {
        Truth::Met => Node::All(Vec::new()),
        Truth::Unknown | Truth::NotMet => Node::Any(Vec::new()),
    }
}
