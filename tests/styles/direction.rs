//! Properties and values that name a side of the screen. Where people read from right to left, a side of the text is meant: its
//! start or its end.

use crate::sheet::{Declaration, Piece};

/// Properties that name a side or an axis of the screen, and what to write instead.
const PHYSICAL: [(&str, &str); 18] = [
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("top", "inset-block-start"),
    ("bottom", "inset-block-end"),
    ("width", "inline-size"),
    ("height", "block-size"),
    ("min-width", "min-inline-size"),
    ("min-height", "min-block-size"),
    ("max-width", "max-inline-size"),
    ("max-height", "max-block-size"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("contain-intrinsic-width", "contain-intrinsic-inline-size"),
    ("contain-intrinsic-height", "contain-intrinsic-block-size"),
    ("float", "display: flex or grid"),
    ("clear", "display: flex or grid"),
];

/// Groups of properties that come for each side, with what follows the side.
const SIDED: [&str; 5] = ["margin", "padding", "border", "scroll-margin", "scroll-padding"];

/// Sides of the screen, and the sides of the text that take their place.
const SIDES: [(&str, &str); 4] =
    [("left", "inline-start"), ("right", "inline-end"), ("top", "block-start"), ("bottom", "block-end")];

/// Shorthands whose four values go round the screen, and what to write instead.
const AROUND: [(&str, &str); 9] = [
    ("margin", "margin-inline"),
    ("padding", "padding-inline"),
    ("inset", "inset-inline"),
    ("border-width", "border-inline-width"),
    ("border-style", "border-inline-style"),
    ("border-color", "border-inline-color"),
    ("border-radius", "border-start-start-radius"),
    ("scroll-margin", "scroll-margin-inline"),
    ("scroll-padding", "scroll-padding-inline"),
];

/// What is wrong with a declaration, and what to write instead; nothing where it follows the text.
pub(crate) fn fault(declaration: &Declaration) -> Option<String> {
    let Declaration { place, property, value, text, .. } = declaration;
    let says =
        |what: &str, instead: &str| Some(format!("{place}: `{what}` is a side of the screen: write `{instead}`"));
    if let Some(instead) = instead_of(property) {
        return says(property, &instead);
    }
    let named = value.iter().find_map(|piece| match piece {
        Piece::Word(word) if word == "left" => Some((word, "start")),
        Piece::Word(word) if word == "right" => Some((word, "end")),
        _ => None,
    });
    if let Some((_, instead)) = named {
        return says(&format!("{property}: {text}"), &format!("{property}: {instead}"));
    }
    let (_, instead) = AROUND.iter().find(|(shorthand, _)| shorthand == property)?;
    match *in_parts(text) {
        [_, right, _, left] if right != left => says(&format!("{property}: {text}"), instead),
        _ => None,
    }
}

/// The parts of a value; what is in brackets belongs together.
fn in_parts(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let is_between = |letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter.is_whitespace()
    };
    text.split(is_between).filter(|part| !part.is_empty()).collect()
}

fn instead_of(property: &str) -> Option<String> {
    if let Some((_, instead)) = PHYSICAL.iter().find(|(physical, _)| *physical == property) {
        return Some((*instead).to_owned());
    }
    SIDED.iter().find_map(|group| {
        let rest = property.strip_prefix(group)?.strip_prefix('-')?;
        let (side, logical) = SIDES.iter().find(|(side, _)| rest == *side || rest.starts_with(&format!("{side}-")))?;
        Some(format!("{group}-{logical}{}", rest.strip_prefix(side)?))
    })
}
