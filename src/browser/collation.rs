//! The alphabetical order of a language, as the browser's own `Intl` has it.

use js_sys::Intl::Collator;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// Names in the alphabetical order of the language with this tag. Those in its own script come before those in others.
#[must_use]
pub fn sorted(tag: &str, names: &[String]) -> Vec<String> {
    let names: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
    let collator = Collator::new(&Array::of1(&JsValue::from_str(tag)), &Object::new());
    // The browser sorts by itself: to be asked about each two names would cost more than all else. It fails for no texts.
    let sort = Reflect::get(&names, &JsValue::from_str("sort")).ok().and_then(|sort| sort.dyn_into::<Function>().ok());
    let _ = sort.map(|sort| sort.call1(&names, &collator.compare()));
    names.iter().filter_map(|name| name.as_string()).collect()
}
