//! What day it is.

use waymark_model::Date;

/// Today's date where the device is. A clock that shows no day of our calendar counts as its first day: nothing is then
/// over that may not be.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok();
    let month = i8::try_from(now.get_month() + 1).ok();
    let day = i8::try_from(now.get_date()).ok();
    let parts = year.zip(month).zip(day);
    parts.and_then(|((year, month), day)| Date::new(year, month, day).ok()).unwrap_or(Date::MIN)
}
