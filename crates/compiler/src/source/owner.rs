//! `rules/owners/<id>.yaml`

use waymark_model::{Folder, OwnerId};

use crate::files::Spanned;
use crate::source::List;
use crate::source::shape::shape;

shape! {
    /// Who keeps files true, by the work they do.
    OwnerShape, "owner" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<OwnerId>,
        /// What they do, never who they are.
        "role" => role: Spanned<String>,
        /// Folders of `rules/`. Of two that hold a file, the longer one counts.
        "keeps" => keeps: List<Spanned<Folder>>,
    }
}
