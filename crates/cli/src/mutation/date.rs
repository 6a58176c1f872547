//! Variations of dates that are worked out.

use waymark_model::{DateExpression, Direction, Offset, ValueOn};

use crate::mutation::Flip;
use crate::mutation::joined::{Join, joined};
use crate::mutation::variation::Variation;

const LATER: Join<DateExpression> = Join {
    word: "later-of",
    this: DateExpression::LaterOf,
    other: DateExpression::EarlierOf,
    flip: Flip::LaterEarlier,
};
const EARLIER: Join<DateExpression> = Join {
    word: "earlier-of",
    this: DateExpression::EarlierOf,
    other: DateExpression::LaterOf,
    flip: Flip::LaterEarlier,
};

/// A date with one change, in every way.
pub(super) fn variations(date: &DateExpression) -> Vec<Variation<DateExpression>> {
    match date {
        DateExpression::Fact(_) | DateExpression::Parameter(_) => Vec::new(),
        DateExpression::Moved { fact, offset } => {
            let direction = match offset.direction {
                Direction::Plus => Direction::Minus,
                Direction::Minus => Direction::Plus,
            };
            let moved = |offset| DateExpression::Moved { fact: fact.clone(), offset };
            let mut found = vec![
                (Flip::Direction, moved(Offset { direction, ..offset.clone() })),
                (Flip::OffsetLeftOut, DateExpression::Fact(fact.clone())),
            ];
            match offset.value_on {
                ValueOn::Anchor => {
                    found.push((Flip::AsOf, moved(Offset { value_on: ValueOn::Today, ..offset.clone() })));
                }
                // The rule leaves it out where it makes no difference, so the reverse would be noticed by nobody.
                ValueOn::Today => {}
            }
            found.into_iter().map(|(flip, made)| Variation::instead(flip, date, made)).collect()
        }
        DateExpression::LaterOf(parts) => joined(parts, &LATER, variations),
        DateExpression::EarlierOf(parts) => joined(parts, &EARLIER, variations),
    }
}
