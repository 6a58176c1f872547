//! `rules/providers/<id>.yaml` and `rules/areas/<area>/providers/<id>.yaml`

use waymark_model::{ProviderId, ProviderKind};

use crate::files::Spanned;
use crate::source::address::WebAddress;
use crate::source::shape::shape;

shape! {
    /// Who runs a scheme or a service.
    ProviderShape, "provider" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ProviderId>,
        /// What kind of body it is.
        "kind" => kind: Spanned<ProviderKind>,
        /// Its web address.
        "web" => web: Option<Spanned<WebAddress>>,
    }
}
