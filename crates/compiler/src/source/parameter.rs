//! `rules/parameters/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{CalendarId, Date, ParameterId, Unit};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, List, Ref};

shape! {
    /// A number or a fixed date that rules and words use.
    ParameterShape, "parameter" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ParameterId>,
        /// What it counts.
        "unit" => unit: Spanned<Unit>,
        /// The calendar that says which days `working-days` leave out.
        "calendar" => calendar: Option<Ref<CalendarId>>,
        /// Its values over time, in order, not overlapping.
        "values" => values: List<DatedShape>,
    }
}

impl ParameterShape {
    /// The JSON Schema of what its keys must be to each other.
    pub(crate) fn agreement() -> Value {
        json!({
            "if": { "properties": { "unit": { "const": "working-days" } }, "required": ["unit"] },
            "then": { "required": ["calendar"] },
        })
    }
}

shape! {
    /// The value of a parameter from one day to another.
    DatedShape, "value of a parameter" {
        /// The first day it holds; left out of the first value where no start is known.
        "from" => from: Option<Spanned<Date>>,
        /// The last day it holds; left out while it still holds.
        "to" => to: Option<Spanned<Date>>,
        /// A whole number, or a date where the unit is `date`.
        "value" => value: Spanned<String>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
