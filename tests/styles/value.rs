//! Values that belong into `styles/settings.css`.

use crate::sheet::{Declaration, Piece};
use crate::tokens::PREFIX;

/// Functions that make a colour.
const COLOURS: [&str; 12] =
    ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark"];

/// Groups of properties that make room.
const ROOM: [&str; 7] = ["margin", "padding", "gap", "row-gap", "column-gap", "inset", "scroll-padding"];

/// What is wrong with a value that is no token; nothing where there is nothing.
pub(crate) fn fault(declaration: &Declaration) -> Option<String> {
    let Declaration { place, property, value, text, .. } = declaration;
    let says = |what: &str, token: &str| {
        Some(format!("{place}: `{property}: {text}` has {what} of its own: write `var({PREFIX}{token})`"))
    };
    if value.iter().any(is_colour) {
        return says("a colour", "…` for a colour of styles/settings.css, or `currentcolor");
    }
    if value.iter().any(is_time) {
        return says("a time", "quick");
    }
    if property == "font-size" && !value.iter().all(|piece| is_of(piece, &["text-", "base"]) || is_relative(piece)) {
        return says("a size", "text-1…6");
    }
    if property == "font" && *value != [Piece::Word("inherit".to_owned())] {
        return says("a size", "text-1…6");
    }
    let is_corner = property.ends_with("-radius") || property == "border-radius";
    if is_corner && !value.iter().all(|piece| is_of(piece, &["round"]) || is_nothing(piece)) {
        return says("a corner", "round");
    }
    let is_room = ROOM.iter().any(|group| property == group || property.starts_with(&format!("{group}-")));
    if is_room && value.iter().any(is_length) {
        return says("a space", "1…6");
    }
    None
}

fn is_colour(piece: &Piece) -> bool {
    match piece {
        Piece::Hash(_) => true,
        Piece::Function(name) => COLOURS.contains(&&**name),
        Piece::Word(word) => palette::named::from_str(word).is_some(),
        _ => false,
    }
}

fn is_time(piece: &Piece) -> bool {
    matches!(piece, Piece::Length { unit, .. } if unit == "s" || unit == "ms")
}

/// A length; but what is measured by the text that it stands in belongs to that text, not to the page.
fn is_length(piece: &Piece) -> bool {
    matches!(piece, Piece::Length { unit, .. } if unit != "em")
}

fn is_relative(piece: &Piece) -> bool {
    matches!(piece, Piece::Word(word) if word == "inherit")
}

fn is_nothing(piece: &Piece) -> bool {
    *piece == Piece::Number(0.0) || is_relative(piece)
}

fn is_of(piece: &Piece, beginnings: &[&str]) -> bool {
    let Piece::Token(token) = piece else { return false };
    token.strip_prefix(PREFIX).is_some_and(|name| beginnings.iter().any(|beginning| name.starts_with(beginning)))
}
