//! Random conditions.

use fastrand::Rng;
use waymark_model::{
    ChoiceId, Condition, DateExpression, Direction, Offset, Order, Predicate, Reference, Test, ValueOn,
};

use crate::world::{Kind, LENGTHS, LIMITS, VALUES, count, day, facts, length, list};

/// Facts for the criteria of one scheme: none stands in two of its tests, so that they cannot contradict each other.
pub struct Draw<'a> {
    chance: &'a mut Rng,
    left: Vec<(Kind, usize)>,
}

impl<'a> Draw<'a> {
    /// All facts, in any order.
    pub fn new(chance: &'a mut Rng) -> Self {
        let mut left: Vec<_> = facts().collect();
        chance.shuffle(&mut left);
        Self { chance, left }
    }

    /// What one criterion asks: mostly one test, sometimes a few together.
    pub fn criterion(&mut self) -> Condition {
        match self.chance.u8(0..8) {
            0..=4 => self.test(Likely::Yes),
            5 => Condition::Any(list([self.test(Likely::Yes), self.test(Likely::No)])),
            6 => {
                let both = Condition::All(list([self.test(Likely::Yes), self.test(Likely::Yes)]));
                Condition::Any(list([both, self.test(Likely::No)]))
            }
            _ => {
                let both = Condition::All(list([self.test(Likely::Yes), self.test(Likely::No)]));
                Condition::All(list([self.test(Likely::Yes), Condition::Not(Box::new(both))]))
            }
        }
    }

    /// A test on one fact.
    fn test(&mut self, likely: Likely) -> Condition {
        let (kind, place) = self.left.pop().unwrap();
        test(self.chance, kind, place, likely)
    }
}

/// Whether about six in seven of all people pass a test, or one in seven.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likely {
    Yes,
    No,
}

fn test(chance: &mut Rng, kind: Kind, place: usize, likely: Likely) -> Condition {
    let fact = kind.fact(place);
    let likely = likely == Likely::Yes;
    // A low limit is one that most are above, a high one one that most are below.
    let (at_least, pick) = (chance.bool(), chance.usize(0..LIMITS));
    let (order, limits) = (if at_least { Order::AtLeast } else { Order::Before }, usize::from(at_least != likely));
    let limit = limits * LIMITS + pick;
    let predicate = match kind {
        Kind::YesNo => Predicate::Is(likely),
        Kind::Choice => {
            let values = chance.choose_multiple(VALUES, if likely { VALUES.len() - 1 } else { 1 });
            let ids = values.into_iter().map(|value| ChoiceId::parse(value).unwrap());
            Predicate::OneOf(list(ids.collect::<Vec<_>>()))
        }
        Kind::Number => Predicate::Compare(order, count(limit)),
        Kind::Date if likely && chance.bool() => {
            let by = length(chance.usize(0..LENGTHS.len()));
            if chance.bool() {
                Predicate::Within { by, of: Reference::Today }
            } else {
                let offset = Offset { direction: Direction::Plus, by, value_on: ValueOn::Today };
                return Condition::TodayUntil(DateExpression::Moved { fact, offset });
            }
        }
        Kind::Date => Predicate::Compare(order, day(limit)),
    };
    Condition::Test(Test { fact, predicate })
}
