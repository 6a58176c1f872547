//! `rules/conditions/<id>.yaml`

use waymark_model::ConditionId;

use crate::files::Spanned;
use crate::source::ConditionShape;
use crate::source::shape::shape;

shape! {
    /// A condition that several rules name.
    NamedConditionShape, "named condition" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ConditionId>,
        /// What has to hold.
        "when" => when: ConditionShape,
    }
}
