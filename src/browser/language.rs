//! Which languages the person's browser asks for, and what languages are called.

use js_sys::Intl::DisplayNames;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Navigator;

/// The tags of the languages that the browser asks for, best first.
#[must_use]
pub fn preferred() -> Vec<String> {
    let languages = web_sys::window().map(|window| Navigator::languages(&window.navigator()));
    languages.map(|tags| tags.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// The name of a language in itself, with a capital letter where its script has them.
#[must_use]
pub fn own_name(tag: &str) -> String {
    let name = name(&names_in(&Array::of1(&JsValue::from_str(tag))), tag);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The names of languages in another, given by its locales.
pub(super) fn names_in(locales: &Array) -> DisplayNames {
    let options = Object::new();
    // Setting a property of a fresh, plain object does not fail.
    let _ = Reflect::set(&options, &JsValue::from_str("type"), &JsValue::from_str("language"));
    DisplayNames::new(locales, &options)
}

/// The name of the language with this tag; the tag, where it has none.
pub(super) fn name(names: &DisplayNames, tag: &str) -> String {
    names.of(tag).map_or_else(|| tag.to_owned(), String::from)
}
