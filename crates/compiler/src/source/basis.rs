//! `basis: …`

use waymark_model::{Confidence, SourceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{EvidenceId, List, Ref};

shape! {
    /// What something rests on.
    BasisShape, "basis" {
        /// Ids in the evidence register.
        #[expect(dead_code, reason = "checked as it is read; it is the author's, and not packed")]
        "evidence" => evidence: List<Spanned<EvidenceId>>,
        /// Pages, each a file in `sources/`.
        "sources" => sources: List<Ref<SourceId>>,
        /// How sure we are.
        "confidence" => confidence: Spanned<Confidence>,
    }
}
