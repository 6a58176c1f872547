//! `rules/parameters/<id>.yaml`

use waymark_model::{Date, ParameterId, Unit};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, List};

shape! {
    /// A number or a fixed date that rules and words use.
    ParameterShape, "parameter" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ParameterId>,
        /// What it counts.
        "unit" => unit: Spanned<Unit>,
        /// Its values over time, in order, not overlapping.
        "values" => values: List<DatedShape>,
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
