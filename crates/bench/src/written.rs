//! Content written down as straight Rust: what stands in `straight/schemes.rs`.

use waymark_model::{
    Amount, Condition, Content, DateExpression, DateRange, Direction, FactId, Order, ParameterId, Predicate, Reference,
    Scheme,
};

use crate::world::{TODAY, VALUES, facts};

/// The text of a Rust file that does what the content says; `None` where that holds a condition that is never
/// [made up](crate::condition).
#[must_use]
pub fn written(content: &Content) -> Option<String> {
    let schemes: Vec<String> =
        content.schemes.values().map(|scheme| of_scheme(content, scheme)).collect::<Option<_>>()?;
    let (count, schemes) = (schemes.len(), schemes.concat());
    Some(format!(
        "//! Written by `cargo run --package waymark-bench --example write-straight`, not by hand.\n\n\
         use super::{{Compared, Told, all, any, compared, not}};\n\n\
         /// Every scheme compared with what was told.\n\
         #[must_use]\n\
         pub fn schemes(told: &Told) -> [Compared; {count}] {{\n    [\n{schemes}    ]\n}}\n"
    ))
}

fn of_scheme(content: &Content, scheme: &Scheme) -> Option<String> {
    let line = |when| Some(format!("            {},\n", of_condition(content, when)?));
    let lines: Vec<String> = scheme.criteria.iter().map(|criterion| line(&criterion.when)).collect::<Option<_>>()?;
    Some(format!("        compared([\n{}        ]),\n", lines.concat()))
}

fn of_condition(content: &Content, condition: &Condition) -> Option<String> {
    let parts = |parts: &[Condition]| -> Option<String> {
        let parts: Vec<String> = parts.iter().map(|part| of_condition(content, part)).collect::<Option<_>>()?;
        Some(parts.join(", "))
    };
    Some(match condition {
        Condition::All(conditions) => format!("all([{}])", parts(conditions.as_slice())?),
        Condition::Any(conditions) => format!("any([{}])", parts(conditions.as_slice())?),
        Condition::Not(part) => format!("not({})", of_condition(content, part)?),
        Condition::Test(test) => of_test(content, place(&test.fact)?, &test.predicate)?,
        // Today is at the latest so many days after the date: the date is at the earliest so many days ago.
        Condition::TodayUntil(DateExpression::Moved { fact, offset }) if offset.direction == Direction::Plus => {
            between(place(fact)?, -number(content, &offset.by)?, i32::MAX)
        }
        Condition::TodayUntil(_) | Condition::TodayFrom(_) | Condition::People(..) => return None,
    })
}

fn of_test(content: &Content, place: usize, predicate: &Predicate) -> Option<String> {
    Some(match predicate {
        Predicate::Is(wanted) => format!("told.yes({place}, {wanted})"),
        Predicate::OneOf(ids) => {
            let is_wanted = |value: &str| ids.iter().any(|id| id.as_str() == value);
            let wanted = VALUES.iter().enumerate().filter(|(_, value)| is_wanted(value));
            let bits: u8 = wanted.fold(0, |bits, (at, _)| bits | 1 << at);
            format!("told.one_of({place}, 0b{:03b}_{:04b})", bits >> 4, bits & 0b1111)
        }
        Predicate::Compare(order, limit) => match (amount(content, limit)?, order) {
            (Amount::Number(limit), Order::AtLeast) => format!("told.at_least({place}, {limit})"),
            (Amount::Number(limit), Order::Before) => format!("told.less_than({place}, {limit})"),
            (Amount::Day(day), Order::AtLeast) => between(place, DateRange::days_between(TODAY, day), i32::MAX),
            (Amount::Day(day), Order::Before) => between(place, i32::MIN, DateRange::days_between(TODAY, day) - 1),
            (_, Order::AtMost | Order::After) => return None,
        },
        Predicate::Within { by, of: Reference::Today } => {
            let days = number(content, by)?;
            between(place, -days, days)
        }
        Predicate::Within { .. } | Predicate::Includes(_) => return None,
    })
}

fn between(place: usize, from: i32, to: i32) -> String {
    let end = |days: i32| match days {
        i32::MIN => "i32::MIN".to_owned(),
        i32::MAX => "i32::MAX".to_owned(),
        days => days.to_string(),
    };
    format!("told.between({place}, {}, {})", end(from), end(to))
}

fn number(content: &Content, parameter: &ParameterId) -> Option<i32> {
    match amount(content, parameter)? {
        Amount::Number(number) => i32::try_from(number).ok(),
        Amount::Day(_) => None,
    }
}

fn amount(content: &Content, parameter: &ParameterId) -> Option<Amount> {
    content.parameters.get(parameter)?.on(TODAY).map(|value| value.amount)
}

/// The place of a fact among those of its kind.
fn place(fact: &FactId) -> Option<usize> {
    facts().find(|(kind, place)| kind.fact(*place) == *fact).map(|(_, place)| place)
}
