//! What day and what time it is.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use waymark_model::Date;

use super::document::document;
use crate::state::opening::Moment;

/// A minute, in milliseconds.
const MINUTE: u32 = 60_000;

/// The day and the time in the United Kingdom, wherever the device thinks it is: a phone may still be set to the country
/// that somebody came from. A clock that shows no day of our calendar counts as its first day: nothing is then over that may
/// not be.
#[must_use]
pub fn now() -> Moment {
    let options = Object::new();
    let parts = ["year", "month", "day", "hour", "minute"].map(|part| (part, "numeric"));
    for (name, value) in parts.into_iter().chain([("hourCycle", "h23"), ("timeZone", "Europe/London")]) {
        // Setting a property of a fresh, plain object does not fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    let format = DateTimeFormat::new(&Array::of1(&JsValue::from_str("en-GB")), &options);
    let parts = format.format_to_parts(&js_sys::Date::new_0());
    let number = |kind: &str| part(&parts, kind)?.parse::<i16>().ok();
    let small = |kind| i8::try_from(number(kind)?).ok();
    let day = || Date::new(number("year")?, small("month")?, small("day")?).ok();
    let minute = || u16::try_from(number("hour")? * 60 + number("minute")?).ok();
    Moment { day: day().unwrap_or(Date::MIN), minute: minute().unwrap_or_default() }
}

/// The text of one part of a date that was written out.
fn part(parts: &Array, kind: &str) -> Option<String> {
    let text = |part: &JsValue, name| Reflect::get(part, &JsValue::from_str(name)).ok()?.as_string();
    parts.iter().find(|part| text(part, "type").as_deref() == Some(kind)).and_then(|part| text(&part, "value"))
}

/// Calls `act` each minute, and when somebody looks at the page again, until the value given back is dropped.
pub fn on_minute(act: impl Fn() + Clone + 'static) -> (Interval, Option<EventListener>) {
    let seen = document().map(|document| {
        let act = act.clone();
        EventListener::new(&document, "visibilitychange", move |_| act())
    });
    (Interval::new(MINUTE, act), seen)
}
