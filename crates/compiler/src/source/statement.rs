//! Something said in words, with what it rests on.

use waymark_model::PointId;

use crate::files::Spanned;
use crate::source::BasisShape;
use crate::source::shape::shape;

shape! {
    /// Something that words say, with what it rests on.
    StatementShape, "statement" {
        /// Its id in the scheme or the right.
        "id" => id: Spanned<PointId>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
