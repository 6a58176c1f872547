//! What the engine may cost: a row each, with how its figure is found.

use std::fmt;

use crate::benchmark::Figures;

/// A figure that is shown, and the most that it may be.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) unit: Unit,
    /// The most that it may be; `None` for a figure to compare others with.
    pub(crate) most: Option<f64>,
    /// What it is; `None` when it was not measured.
    pub(crate) measured: fn(&Figures) -> Option<f64>,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unit {
    Times,
    People,
    Nanoseconds,
    Microseconds,
    Milliseconds,
    Seconds,
    Megabytes,
}

/// A row with a target.
const fn target(what: &'static str, most: f64, unit: Unit, measured: fn(&Figures) -> Option<f64>) -> Row {
    Row { what, unit, most: Some(most), measured }
}

/// A row to compare others with.
const fn beside(what: &'static str, unit: Unit, measured: fn(&Figures) -> Option<f64>) -> Row {
    Row { what, unit, most: None, measured }
}

/// Every row, in order. "Straight" is the same rules as straight Rust, and "hindsight" the fewest facts that decide all
/// schemes.
pub(crate) const ROWS: [Row; 25] = [
    beside("straight, all known, a scheme", Unit::Nanoseconds, |f| f.get("straight-known")),
    beside("straight, half known, a scheme", Unit::Nanoseconds, |f| f.get("straight-half")),
    target("evaluate, all known, a scheme", 190.0, Unit::Nanoseconds, |f| f.get("engine-known")),
    target("evaluate, half known, a scheme", 190.0, Unit::Nanoseconds, |f| f.get("engine-half")),
    target("evaluate, all known, of straight", 10.0, Unit::Times, |f| f.ratio("engine-known", "straight-known")),
    target("evaluate, half known, of straight", 10.0, Unit::Times, |f| f.ratio("engine-half", "straight-half")),
    target("a scheme of 150, of one of 15", 1.5, Unit::Times, |f| f.ratio("engine-some", "engine-few")),
    target("a scheme of 1,500, of one of 15", 1.5, Unit::Times, |f| f.ratio("engine-many", "engine-few")),
    beside("evaluate in Chromium, all known, a scheme", Unit::Nanoseconds, |f| f.get("chromium-engine-known")),
    beside("evaluate in Chromium, half known, a scheme", Unit::Nanoseconds, |f| f.get("chromium-engine-half")),
    beside("straight in Chromium, half known, a scheme", Unit::Nanoseconds, |f| f.get("chromium-straight-half")),
    target("in Chromium, all known, of native", 2.0, Unit::Times, |f| f.ratio("chromium-engine-known", "engine-known")),
    target("in Chromium, half known, of native", 2.0, Unit::Times, |f| f.ratio("chromium-engine-half", "engine-half")),
    target("next question, 15 schemes, 40 facts", 50.0, Unit::Microseconds, |f| f.get("next-few")),
    beside("  the slowest of them", Unit::Microseconds, |f| f.get("next-few-slowest")),
    target("next question, 150 schemes, 40 facts", 1000.0, Unit::Microseconds, |f| f.get("next-some")),
    beside("  the slowest of them", Unit::Microseconds, |f| f.get("next-some-slowest")),
    target("facts asked, of hindsight", 1.12, Unit::Times, |f| f.ratio("asked", "floor")),
    beside("  asking what stands in most open schemes", Unit::Times, |f| f.ratio("asked-most-open", "floor")),
    target("  people whose hindsight is not exact", 0.0, Unit::People, |f| f.get("floor-inexact")),
    target("load 200 schemes and 2,000 services", 5.0, Unit::Milliseconds, |f| f.get("load")),
    target("  heap after it", 6.0, Unit::Megabytes, |f| Some(f.get("heap")? / 1e6)),
    target("rules check, all content, warm", 1.0, Unit::Seconds, |f| f.get("check")),
    target("rules prove, all content", 60.0, Unit::Seconds, |f| f.get("prove")),
    target("  memory at the most", 4000.0, Unit::Megabytes, |f| Some(f.get("prove-memory")? / 1e6)),
];

impl Unit {
    /// The figure with its unit.
    pub(crate) fn text(self, figure: f64) -> String {
        let name = match self {
            Self::Times => "x",
            Self::People => " people",
            Self::Nanoseconds => " ns",
            Self::Microseconds => " us",
            Self::Milliseconds => " ms",
            Self::Seconds => " s",
            Self::Megabytes => " MB",
        };
        format!("{}{name}", Digits(figure))
    }
}

/// A figure with three digits, or all those before the point.
struct Digits(f64);

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = match self.0 {
            figure if figure >= 100.0 || figure.fract() == 0.0 => 0,
            figure if figure >= 10.0 => 1,
            _ => 2,
        };
        write!(f, "{:.places$}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_three_digits_and_its_unit() {
        for (unit, figure, text) in [
            (Unit::Times, 1.124, "1.12x"),
            (Unit::Times, 10.0, "10x"),
            (Unit::Nanoseconds, 12.34, "12.3 ns"),
            (Unit::Microseconds, 1234.5, "1234 us"),
            (Unit::People, 0.0, "0 people"),
        ] {
            assert_eq!(unit.text(figure), text);
        }
    }
}
