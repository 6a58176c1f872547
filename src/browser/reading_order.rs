//! What can be read of a part of the page, in the order of reading.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

use super::document::element;
use crate::aloud::sentence::Piece;

/// What holds nothing to read: pictures, things to press or fill in, and what is there for programs that read the screen.
const SILENT: &str = "[hidden], [aria-hidden=true], .wm-unseen, button, input, nav, script, select, style, svg";

/// What is folded away. Where a heading is folded with it, the heading is read all the same.
const FOLDED: &str = "details:not([open])";

/// A part that is folded under its heading.
const UNDER_HEADING: &str = ".wm-fold";

/// What stands in a line of text. After anything else, a new line begins.
const IN_LINE: &str = "a, b, bdi, em, font, span, strong";

/// A number to call.
const NUMBER: &str = ".wm-phone__number";

/// What can be read of the element with this id; nothing where there is none.
#[must_use]
pub fn pieces(id: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(element) = element(id) {
        add(&element, &mut pieces);
    }
    pieces
}

fn add(element: &Element, pieces: &mut Vec<Piece>) {
    if fits(element, SILENT) {
        return;
    }
    if fits(element, NUMBER) {
        pieces.push(Piece::Number(element.text_content().unwrap_or_default()));
        return;
    }
    let is_folded = fits(element, FOLDED);
    if is_folded && !fits(element, UNDER_HEADING) {
        return;
    }
    let children = element.child_nodes();
    for child in (0..children.length()).filter_map(|place| children.item(place)) {
        match child.dyn_ref::<Element>() {
            Some(child) if is_folded && !fits(child, "summary") => {}
            Some(child) => add(child, pieces),
            None if child.node_type() == Node::TEXT_NODE => {
                pieces.push(Piece::Text(child.text_content().unwrap_or_default()));
            }
            None => {}
        }
    }
    if !fits(element, IN_LINE) {
        pieces.push(Piece::Break);
    }
}

fn fits(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or(false)
}
