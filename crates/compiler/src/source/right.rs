//! `rules/rights/<id>.yaml`

use waymark_model::{Boundary, CaseId, Date, Group, NeedId, PointId, RightAnswer, RightId, Scope, ServiceId};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, List, Ref, StatementShape};

shape! {
    /// What a person may do or get.
    RightShape, "right" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<RightId>,
        /// Whose it is: the case's, where nothing is said, or each person's.
        "of" => scope: Option<Spanned<Scope>>,
        /// Whose of the household, where it is each person's.
        "for" => whom: Option<ConditionShape>,
        /// What may be said about it.
        "boundary" => boundary: Spanned<Boundary>,
        /// The part of daily life it belongs to.
        "group" => group: Spanned<Group>,
        /// What it helps with.
        "needs" => needs: List<Ref<NeedId>>,
        /// Read from the top: the first that is met answers.
        "cases" => cases: List<CaseShape>,
        /// How to get it.
        "how" => how: Option<HowShape>,
        /// What people are often told at the counter, each with what the rule says.
        "refusals" => refusals: Vec<StatementShape>,
        /// Where to go about it.
        "signposts" => signposts: List<Ref<ServiceId>>,
        /// After this day the page says that it may be out of date.
        "review-by" => review_by: Spanned<Date>,
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
        /// Who can tell them for sure: exactly where the confidence is low.
        "check-with" => check_with: Option<List<Ref<ServiceId>>>,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}

shape! {
    /// How to get something.
    HowShape, "way to get a right" {
        /// What to do, in order.
        "steps" => steps: List<Spanned<PointId>>,
        /// What to have with you.
        "bring" => bring: Vec<Spanned<PointId>>,
        /// What both rest on.
        "basis" => basis: BasisShape,
    }
}
