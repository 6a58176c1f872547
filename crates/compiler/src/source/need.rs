//! `rules/needs/<id>.yaml`

use waymark_model::NeedId;

use crate::files::Spanned;
use crate::source::shape::shape;

shape! {
    /// Why a person came.
    NeedShape, "need" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<NeedId>,
        /// Lower is shown first.
        "order" => order: Spanned<u16>,
        /// A picture in `static/icons/`.
        "icon" => icon: Spanned<String>,
    }
}
