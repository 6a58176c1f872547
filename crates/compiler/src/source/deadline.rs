//! `rules/deadlines/<id>.yaml`

use waymark_model::{Boundary, DeadlineId, DeadlineKind, NeedId, ServiceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, DateShape, List, Ref};

shape! {
    /// A date that matters.
    DeadlineShape, "deadline" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<DeadlineId>,
        /// What happens on the day.
        "kind" => kind: Spanned<DeadlineKind>,
        /// What may be said about it.
        "boundary" => boundary: Spanned<Boundary>,
        /// Whom it concerns.
        "when" => when: ConditionShape,
        /// The day, unless an exception gives another.
        "date" => date: DateShape,
        /// Other days for some, read from the top: the first whose condition is met gives the day.
        "exceptions" => exceptions: Vec<DateExceptionShape>,
        /// What it bears on.
        "needs" => needs: List<Ref<NeedId>>,
        /// Where to go about it.
        "signposts" => signposts: List<Ref<ServiceId>>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}

shape! {
    /// Another day for some whom a deadline concerns.
    DateExceptionShape, "exception" {
        /// For whom.
        "when" => when: ConditionShape,
        /// The day.
        "date" => date: DateShape,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
