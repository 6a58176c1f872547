//! The document: its title, its language, and where the focus is.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement};

/// What selects the main heading of the page that is shown.
const HEADING: &str = "#main h1";

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(super) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The element that the app draws itself in.
#[must_use]
pub fn app_element() -> Option<Element> {
    element("app")
}

/// Whether the browser keeps people from what is `inert`: nobody reaches it, and nobody hears it.
#[must_use]
pub fn knows_inert() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| js_sys::Reflect::has(&root, &"inert".into()).unwrap_or_default())
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says in which language the page is and which way it is written. It is set for every page, so what stands there already is not
/// touched: the look of all elements hangs on it.
pub fn set_language(tag: &str, direction: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    for (name, value) in [("lang", tag), ("dir", direction)] {
        if root.get_attribute(name).as_deref() != Some(value) {
            // Setting these two attributes fails for no tag.
            let _ = root.set_attribute(name, value);
        }
    }
}

/// The markup of the element with this id, as it is drawn now; empty when there is none.
#[must_use]
pub fn markup(id: &str) -> String {
    element(id).map(|element| element.outer_html()).unwrap_or_default()
}

/// Moves the focus to the main heading and shows the top of the page: a new page begins there.
pub fn focus_heading() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus_first(HEADING);
}

/// Shows a page as it was when somebody left it: as far down, with the focus on the link that they followed to the page with
/// this path, or on the main heading where there is no such link in a list.
pub fn focus_again(depth: f64, path: &str) {
    if !focus_first(&listed(path)) {
        focus_first(HEADING);
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, depth);
    }
}

/// Moves the focus to the link in a list that leads to this path.
pub fn focus_listed(path: &str) {
    focus_first(&listed(path));
}

/// What selects the link in a list that leads to this path.
fn listed(path: &str) -> String {
    format!("#main :is(h2, h3, h4, dd) a[href='{path}']")
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        focus_element(&element);
    }
}

/// Says something in the element with this id, which the app leaves empty, and moves the focus there.
pub fn say(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
        focus_element(&element);
    }
}

/// Moves the focus to the first input of the field with this id, or to the field where it is an input itself. The
/// field's legend is scrolled into view first: an input without its question above it says little.
pub fn focus_field(id: &str) {
    let Some(field) = element(id) else { return };
    field.scroll_into_view();
    let input = field.query_selector("input").ok().flatten();
    focus_element(&input.unwrap_or(field));
}

/// Shows the element with this id at the top of the screen and moves the focus to it; what it is folded in unfolds. The
/// address stays as it is.
pub fn show(id: &str) {
    let Some(element) = element(id) else { return };
    while let Ok(Some(folded)) = element.closest("details:not([open])") {
        if folded.set_attribute("open", "").is_err() {
            break;
        }
    }
    element.scroll_into_view();
    focus_element(&element);
}

/// Moves the focus to the first element that this selector finds, and says whether there is one.
fn focus_first(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found.inspect(focus_element).is_some()
}

fn focus_element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}
