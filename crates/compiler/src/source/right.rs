//! `rules/rights/<id>.yaml`

use waymark_model::{Boundary, CaseId, Group, NeedId, RightAnswer, RightId, Scope, ServiceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, List, Ref};

shape! {
    /// What a person may do or get.
    RightShape, "right" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<RightId>,
        /// Whose it is: the case's, where nothing is said, or each person's.
        "of" => scope: Option<Spanned<Scope>>,
        /// What may be said about it.
        "boundary" => boundary: Spanned<Boundary>,
        /// The part of daily life it belongs to.
        "group" => group: Spanned<Group>,
        /// What it helps with.
        "needs" => needs: List<Ref<NeedId>>,
        /// Read from the top: the first that is met answers.
        "cases" => cases: List<CaseShape>,
        /// Where to go about it.
        "signposts" => signposts: Vec<Ref<ServiceId>>,
    }
}

shape! {
    /// One case of a right.
    CaseShape, "case" {
        /// Its id in the right.
        "id" => id: Spanned<CaseId>,
        /// Whom it holds for.
        "when" => when: ConditionShape,
        /// What holds for them.
        "answer" => answer: Spanned<RightAnswer>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
