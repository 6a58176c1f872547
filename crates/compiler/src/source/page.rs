//! `rules/sources/<id>.yaml`

use waymark_model::{Date, SourceId, Stated};

use crate::files::Spanned;
use crate::source::address::WebAddress;
use crate::source::shape::shape;

shape! {
    /// A page that rules come from.
    PageShape, "source" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<SourceId>,
        /// Its title, in its own language.
        "title" => title: Spanned<String>,
        /// Who publishes it.
        "publisher" => publisher: Spanned<String>,
        /// Its address.
        "url" => url: Spanned<WebAddress>,
        /// The date that the page gives itself, or `undated`.
        "as-of" => as_of: Spanned<Stated>,
        /// The day one of us last read it.
        "checked" => checked: Spanned<Date>,
    }
}
