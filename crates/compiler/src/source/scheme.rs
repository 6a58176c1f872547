//! `rules/schemes/<id>.yaml`

use waymark_model::{
    AlertId, Boundary, CriterionId, Date, DeadlineId, NeedId, ParameterId, PointId, ProviderId, SchemeId, ServiceId,
};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, List, Ref, StatementShape};

shape! {
    /// A route or a scheme.
    SchemeShape, "scheme" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<SchemeId>,
        /// Who runs it.
        "provider" => provider: Ref<ProviderId>,
        /// What may be said about it.
        "boundary" => boundary: Spanned<Boundary>,
        /// What it helps with.
        "needs" => needs: List<Ref<NeedId>>,
        /// Its published conditions: all must be met.
        "criteria" => criteria: List<CriterionShape>,
        /// Published conditions that the person must check.
        "unchecked" => unchecked: Vec<Spanned<PointId>>,
        /// What it brings.
        "gives" => gives: Vec<StatementShape>,
        /// Closed to new people: the last day on which it was open, a parameter.
        "closed-on" => closed_on: Option<Ref<ParameterId>>,
        /// What people often mix up about it, put right.
        "confusions" => confusions: Vec<StatementShape>,
        /// Next steps in order; hidden while a red flag stands.
        "steps" => steps: Vec<Spanned<PointId>>,
        /// Alerts that hide the steps and put advice first.
        "red-flags" => red_flags: Vec<Ref<AlertId>>,
        /// Dates shown on its page.
        "deadlines" => deadlines: Vec<Ref<DeadlineId>>,
        /// Where to go about it; with boundary `status`, at least one adviser.
        "signposts" => signposts: List<Ref<ServiceId>>,
        /// What it rests on as a whole.
        "basis" => basis: BasisShape,
        /// After this day the page says that it may be out of date.
        "review-by" => review_by: Spanned<Date>,
    }
}

shape! {
    /// One requirement that a person can read.
    CriterionShape, "criterion" {
        /// Its id in the scheme.
        "id" => id: Spanned<CriterionId>,
        /// What has to hold.
        "when" => when: ConditionShape,
        /// What it rests on.
        "basis" => basis: BasisShape,
    }
}
