//! `rules/needs/<id>.yaml`

use waymark_model::{NeedId, Picture};

use crate::files::Spanned;
use crate::source::shape::shape;

shape! {
    /// Why a person came.
    NeedShape, "need" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<NeedId>,
        /// Lower is shown first.
        "order" => order: Spanned<u16>,
        /// The picture beside it.
        "icon" => icon: Spanned<Picture>,
    }
}
