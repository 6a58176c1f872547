//! Conditions and dates as authors write them.

use waymark_model::{
    Condition, DateExpression, Direction, NonEmpty, Order, Predicate, Quantity, Reference, Test, ValueOn,
};

/// Something that authors write.
pub(super) trait Written {
    /// As an author writes it on one line; lists within lists are only named.
    fn written(&self) -> String;

    /// The same, with no list in it.
    fn brief(&self) -> String;
}

impl Written for Condition {
    fn written(&self) -> String {
        match self {
            Self::All(parts) => format!("{{ all: {} }}", list(parts)),
            Self::Any(parts) => format!("{{ any: {} }}", list(parts)),
            Self::Not(part) => format!("{{ not: {} }}", part.brief()),
            Self::Test(Test { fact, predicate }) => format!("{{ fact: {fact}, {} }}", asked(predicate)),
            Self::TodayFrom(date) => format!("{{ today-from: {} }}", date.written()),
            Self::TodayUntil(date) => format!("{{ today-until: {} }}", date.written()),
            Self::People(quantity, part) => {
                let (word, part) = (word(quantity), part.brief());
                match quantity {
                    Quantity::Any | Quantity::All => format!("{{ {word}: {part} }}"),
                    Quantity::Count(order, limit) => format!("{{ {word}: {part}, {}: {limit} }}", compared(*order)),
                }
            }
        }
    }

    fn brief(&self) -> String {
        match self {
            Self::All(_) => "{ all: … }".to_owned(),
            Self::Any(_) => "{ any: … }".to_owned(),
            Self::Not(_) | Self::Test(_) | Self::TodayFrom(_) | Self::TodayUntil(_) | Self::People(..) => {
                self.written()
            }
        }
    }
}

impl Written for DateExpression {
    fn written(&self) -> String {
        match self {
            Self::Fact(fact) => format!("{{ fact: {fact} }}"),
            Self::Moved { fact, offset } => {
                let direction = match offset.direction {
                    Direction::Plus => "plus",
                    Direction::Minus => "minus",
                };
                let value_on = match offset.value_on {
                    ValueOn::Today => "",
                    ValueOn::Anchor => ", as-of: anchor",
                };
                format!("{{ fact: {fact}, {direction}: {}{value_on} }}", offset.by)
            }
            Self::Parameter(id) => format!("{{ parameter: {id} }}"),
            Self::LaterOf(parts) => format!("{{ later-of: {} }}", list(parts)),
            Self::EarlierOf(parts) => format!("{{ earlier-of: {} }}", list(parts)),
        }
    }

    fn brief(&self) -> String {
        match self {
            Self::LaterOf(_) => "{ later-of: … }".to_owned(),
            Self::EarlierOf(_) => "{ earlier-of: … }".to_owned(),
            Self::Fact(_) | Self::Moved { .. } | Self::Parameter(_) => self.written(),
        }
    }
}

fn list<T: Written>(parts: &NonEmpty<T>) -> String {
    format!("[{}]", parts.iter().map(Written::brief).collect::<Vec<_>>().join(", "))
}

/// The word with which an author says how many people.
pub(super) fn word(quantity: &Quantity) -> &'static str {
    match quantity {
        Quantity::Any => "any-person",
        Quantity::All => "all-people",
        Quantity::Count(..) => "count",
    }
}

/// Authors say `on-or-before` and `on-or-after` of a date; here both kinds are called the same.
fn compared(order: Order) -> &'static str {
    match order {
        Order::Before => "before",
        Order::AtMost => "at-most",
        Order::AtLeast => "at-least",
        Order::After => "after",
    }
}

fn asked(predicate: &Predicate) -> String {
    match predicate {
        Predicate::Is(yes) => format!("is: {}", if *yes { "yes" } else { "no" }),
        Predicate::OneOf(values) => match values.as_slice() {
            [value] => format!("is: {value}"),
            values => format!("one-of: [{}]", values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
        },
        Predicate::Includes(value) => format!("includes: {value}"),
        Predicate::Compare(order, limit) => format!("{}: {limit}", compared(*order)),
        Predicate::Within { by, of: Reference::Today } => format!("within: {by}, of: today"),
        Predicate::Within { by, of: Reference::Parameter(day) } => format!("within: {by}, of: {day}"),
    }
}
