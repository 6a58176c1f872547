//! Conditions as they can be read out.

use waymark_model::{Amount, ChoiceId, Condition, Date, DateExpression, FactId, Items, Predicate, Scheme};

/// A condition as it can be read out: "not" stands nowhere but at single tests, nothing is nested in its own kind, and what the
/// day has settled is gone. It tells what is asked, and of whom; whether somebody meets it is another matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Terms {
    /// Every one of these. Where there are none, it holds for everybody.
    All(Vec<Terms>),
    /// At least one of these. Where there are none, it holds for nobody.
    Any(Vec<Terms>),
    /// A fact is yes, or no.
    Is(FactId, bool),
    /// A fact has one of these values.
    OneOf(FactId, Vec<ChoiceId>),
    /// A fact has none of these values.
    NoneOf(FactId, Vec<ChoiceId>),
    /// Today is this day or later.
    From(DateExpression),
    /// Today is later than this day.
    After(DateExpression),
    /// Today is this day or earlier.
    Until(DateExpression),
    /// Today is earlier than this day.
    Before(DateExpression),
    /// Something about these facts that takes more than a word: a limit, or how many people of a household.
    About(Vec<FactId>),
}

impl Terms {
    /// What a condition asks on this day.
    #[must_use]
    pub fn of(condition: &Condition, items: &Items, on: Date) -> Self {
        Reader { items, on }.read(condition, true)
    }

    /// Whether it holds for nobody on this day.
    #[must_use]
    pub fn is_never(&self) -> bool {
        matches!(self, Self::Any(parts) if parts.is_empty())
    }

    /// The values of a fact that are asked for, where nobody passes without one of them.
    #[must_use]
    pub fn values(&self, fact: &FactId) -> Option<Vec<ChoiceId>> {
        match self {
            Self::OneOf(of, values) if of == fact => Some(values.clone()),
            Self::All(parts) => parts.iter().find_map(|part| part.values(fact)),
            Self::Any(parts) => {
                let mut all: Vec<ChoiceId> = Vec::new();
                for part in parts {
                    add_new(&mut all, part.values(fact)?);
                }
                Some(all)
            }
            _ => None,
        }
    }

    /// How many single tests there are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::len).sum(),
            _ => 1,
        }
    }

    /// Whether it asks nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The fact whose values most schemes ask for, one way or another: the way by which people came.
#[must_use]
pub fn commonest_fact(items: &Items, on: Date) -> Option<&FactId> {
    let asked_by = |fact: &FactId| {
        let schemes = items.schemes.values();
        schemes.filter(|scheme| scheme_values(scheme, items, on, fact).is_some()).count()
    };
    let facts = items.facts.values().filter(|fact| !fact.kind.choices().is_empty());
    let counted = facts.map(|fact| (asked_by(&fact.id), &fact.id)).filter(|(count, _)| *count > 0);
    counted.max_by_key(|(count, _)| *count).map(|(_, fact)| fact)
}

/// The values of a fact that a scheme asks for, where nobody passes without one of them.
#[must_use]
pub fn scheme_values(scheme: &Scheme, items: &Items, on: Date, fact: &FactId) -> Option<Vec<ChoiceId>> {
    scheme.criteria.iter().find_map(|criterion| Terms::of(&criterion.when, items, on).values(fact))
}

struct Reader<'a> {
    items: &'a Items,
    on: Date,
}

impl Reader<'_> {
    /// What a condition asks, or its opposite.
    fn read(&self, condition: &Condition, holds: bool) -> Terms {
        match (condition, holds) {
            (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                all(parts.iter().map(|part| self.read(part, holds)))
            }
            (Condition::Any(parts), true) | (Condition::All(parts), false) => {
                any(parts.iter().map(|part| self.read(part, holds)))
            }
            (Condition::Not(part), _) => self.read(part, !holds),
            (Condition::Test(test), _) => Self::test(test.fact.clone(), &test.predicate, holds),
            (Condition::TodayFrom(date), _) => match self.day(date) {
                Some(day) => settled((self.on >= day) == holds),
                None if holds => Terms::From(date.clone()),
                None => Terms::Before(date.clone()),
            },
            (Condition::TodayUntil(date), _) => match self.day(date) {
                Some(day) => settled((self.on <= day) == holds),
                None if holds => Terms::Until(date.clone()),
                None => Terms::After(date.clone()),
            },
            (Condition::People(..), _) => Terms::About(condition.facts().into_iter().cloned().collect()),
        }
    }

    fn test(fact: FactId, predicate: &Predicate, holds: bool) -> Terms {
        let values = match predicate {
            Predicate::Is(yes) => return Terms::Is(fact, *yes == holds),
            Predicate::OneOf(values) => values.as_slice().to_vec(),
            Predicate::Includes(value) => vec![value.clone()],
            Predicate::Compare(..) | Predicate::Within { .. } => return Terms::About(vec![fact]),
        };
        if holds { Terms::OneOf(fact, values) } else { Terms::NoneOf(fact, values) }
    }

    /// The day that a date rests on, where it rests on no answer.
    fn day(&self, date: &DateExpression) -> Option<Date> {
        let DateExpression::Parameter(id) = date else { return None };
        match self.items.parameters.get(id)?.on(self.on)?.amount {
            Amount::Day(day) => Some(day),
            Amount::Number(_) => None,
        }
    }
}

fn settled(holds: bool) -> Terms {
    if holds { Terms::All(Vec::new()) } else { Terms::Any(Vec::new()) }
}

fn all(parts: impl Iterator<Item = Terms>) -> Terms {
    let mut flat: Vec<Terms> = Vec::new();
    for part in parts {
        match part {
            Terms::All(inner) => flat.extend(inner),
            never if never.is_never() => return never,
            part => flat.push(part),
        }
    }
    one_or(flat, Terms::All)
}

fn any(parts: impl Iterator<Item = Terms>) -> Terms {
    let mut flat: Vec<Terms> = Vec::new();
    for part in parts {
        match part {
            Terms::Any(inner) => inner.into_iter().for_each(|part| add(&mut flat, part)),
            Terms::All(inner) if inner.is_empty() => return Terms::All(inner),
            part => add(&mut flat, part),
        }
    }
    one_or(flat, Terms::Any)
}

/// Adds an alternative. Values of one fact become one list.
fn add(parts: &mut Vec<Terms>, part: Terms) {
    if let Terms::OneOf(fact, values) = &part {
        let same = parts.iter_mut().find_map(|other| match other {
            Terms::OneOf(of, values) if of == fact => Some(values),
            _ => None,
        });
        if let Some(others) = same {
            add_new(others, values.iter().cloned());
            return;
        }
    }
    parts.push(part);
}

fn add_new(values: &mut Vec<ChoiceId>, more: impl IntoIterator<Item = ChoiceId>) {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}

fn one_or(mut parts: Vec<Terms>, many: fn(Vec<Terms>) -> Terms) -> Terms {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            many(parts)
        }
    }
}
