//! `rules/alerts/<id>.yaml`

use waymark_model::{AlertId, Boundary, Priority, ServiceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, List, Ref};

shape! {
    /// What must be said first.
    AlertShape, "alert" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<AlertId>,
        /// How soon to act.
        "priority" => priority: Spanned<Priority>,
        /// What may be said about it.
        "boundary" => boundary: Spanned<Boundary>,
        /// Whether it hides the next steps of everything that touches on status.
        "red-flag" => red_flag: Option<Spanned<bool>>,
        /// When it is said.
        "when" => when: ConditionShape,
        /// Where to go.
        "signposts" => signposts: List<Ref<ServiceId>>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
