//! `rules/areas/<id>/area.yaml`

use waymark_model::{AreaId, ServiceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{List, Ref};

shape! {
    /// A place whose local services are known.
    AreaShape, "area" {
        /// Its id, which is also the name of its folder.
        "id" => id: Spanned<AreaId>,
        /// The numbers on the urgent page, in order.
        "urgent" => urgent: List<Ref<ServiceId>>,
        /// Places open to anyone, shown on every plan.
        "fallback" => fallback: List<Ref<ServiceId>>,
    }
}
