//! Numbers and dates, written by the browser's own `Intl`.

use std::cell::OnceCell;

use js_sys::Intl::{DateTimeFormat, DisplayNames, NumberFormat, PluralRules};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;
use waymark_model::{Date, DateRange, Plural};

use super::language;

/// Milliseconds in a day.
const DAY: f64 = 86_400_000.0;

/// Numbers and dates in one language: Latin digits, as the letters and forms that people hold here have them, the
/// Gregorian calendar, and days that no time zone can move.
#[derive(Debug)]
pub struct Formats {
    locales: Array,
    plural: PluralRules,
    number: Function,
    day: Function,
    month: Function,
    languages: OnceCell<DisplayNames>,
}

impl Formats {
    /// Formats for the language with this tag, as used in the United Kingdom.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locales = Array::of1(&JsValue::from_str(&format!("{tag}-GB-u-ca-gregory-nu-latn")));
        let plural = PluralRules::new(&locales, &Object::new());
        let number = NumberFormat::new(&locales, &Object::new()).format();
        let day = date_format(&locales, &[("day", "numeric"), ("month", "long"), ("year", "numeric")]);
        let month = date_format(&locales, &[("month", "long"), ("year", "numeric")]);
        Self { locales, plural, number, day, month, languages: OnceCell::new() }
    }

    /// The plural category of a number; `None` for `other`.
    #[must_use]
    pub fn plural(&self, number: i64) -> Option<Plural> {
        Plural::parse(&String::from(self.plural.select(float(number))))
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        call(&self.number, &JsValue::from_f64(float(number)))
    }

    /// Money, given in pence; pence are written only where there are any.
    #[must_use]
    pub fn money(&self, pence: i64) -> String {
        let digits = if pence % 100 == 0 { 0.0 } else { 2.0 };
        let options = options(&[("style", "currency"), ("currency", "GBP")]);
        set(&options, "minimumFractionDigits", &JsValue::from_f64(digits));
        let format = NumberFormat::new(&self.locales, &options).format();
        call(&format, &JsValue::from_f64(float(pence) / 100.0))
    }

    /// A day, written out.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        date(&self.day, day)
    }

    /// The month and year of a day, written out.
    #[must_use]
    pub fn month(&self, day: Date) -> String {
        date(&self.month, day)
    }

    /// The name of a language, by its tag.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        language::name(self.languages.get_or_init(|| language::names_in(&self.locales)), tag)
    }
}

fn date_format(locales: &Array, parts: &[(&str, &str)]) -> Function {
    let options = options(parts);
    set(&options, "timeZone", &JsValue::from_str("UTC"));
    DateTimeFormat::new(locales, &options).format()
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        set(&options, name, &JsValue::from_str(value));
    }
    options
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // Setting a property of a fresh, plain object does not fail.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// Calls one of `Intl`'s format functions: bound, and failing for no number and no day of our calendar.
fn call(format: &Function, value: &JsValue) -> String {
    let text = format.call1(&JsValue::UNDEFINED, value).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// A date, without a short word at its end that has a dot of its own, such as the Ukrainian one for "year": a sentence that ends with the
/// date would end with two.
fn date(format: &Function, day: Date) -> String {
    let text = call(format, &moment(day));
    let (before, last) = text.rsplit_once(char::is_whitespace).unwrap_or((&text, ""));
    if last.ends_with('.') { before.to_owned() } else { text }
}

fn moment(day: Date) -> JsValue {
    let epoch = Date::constant(1970, 1, 1);
    let milliseconds = f64::from(DateRange::days_between(epoch, day)) * DAY;
    js_sys::Date::new(&JsValue::from_f64(milliseconds)).into()
}

#[expect(clippy::cast_precision_loss, reason = "the browser has no other numbers; ours are far below 2^53")]
fn float(number: i64) -> f64 {
    number as f64
}
