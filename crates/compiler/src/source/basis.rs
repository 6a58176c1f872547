//! `basis: …`

use waymark_model::{Confidence, EvidenceId, SourceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{List, Ref};

shape! {
    /// What something rests on.
    BasisShape, "basis" {
        /// Ids in the evidence register.
        "evidence" => evidence: List<Spanned<EvidenceId>>,
        /// Pages, each a file in `sources/`.
        "sources" => sources: List<Ref<SourceId>>,
        /// How sure we are.
        "confidence" => confidence: Spanned<Confidence>,
    }
}
