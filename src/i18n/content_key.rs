//! Keys of the words about content: where the words of each thing stand.

use waymark_model::{
    AlertId, AreaId, CaseId, ChoiceId, CriterionId, DeadlineId, FactId, NeedId, PointId, ProviderId, QuestionId,
    RightId, SchemeId, ServiceId,
};

macro_rules! content_keys {
    ($($(#[$doc:meta])* $name:ident($($part:ident: $id:ty),+) = $pattern:literal;)+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name($($part: &$id),+) -> String {
            format!($pattern)
        }
    )+};
}

content_keys! {
    /// What an alert says in short.
    alert_title(alert: AlertId) = "alerts/{alert}/title";
    /// What an alert says.
    alert_body(alert: AlertId) = "alerts/{alert}/body";
    /// What an area is called.
    area_name(area: AreaId) = "areas/{area}/name";
    /// What a date is about.
    deadline_title(deadline: DeadlineId) = "deadlines/{deadline}/title";
    /// What a date means.
    deadline_body(deadline: DeadlineId) = "deadlines/{deadline}/body";
    /// What a fact is called.
    fact_name(fact: FactId) = "facts/{fact}/name";
    /// What one value of a fact is called.
    fact_value(fact: FactId, value: ChoiceId) = "facts/{fact}/value-{value}";
    /// What a need is called.
    need_title(need: NeedId) = "needs/{need}/title";
    /// What a need means; not every need has it.
    need_hint(need: NeedId) = "needs/{need}/hint";
    /// What a provider is called.
    provider_name(provider: ProviderId) = "providers/{provider}/name";
    /// What a question asks.
    question_title(question: QuestionId) = "questions/{question}/title";
    /// Why a question is asked.
    question_why(question: QuestionId) = "questions/{question}/why";
    /// What helps to answer; not every question has it.
    question_hint(question: QuestionId) = "questions/{question}/hint";
    /// How to find the answer out; not every question has it.
    question_find_out(question: QuestionId) = "questions/{question}/find-out";
    /// What a right is called.
    right_title(right: RightId) = "rights/{right}/title";
    /// What holds in one case of a right.
    right_case(right: RightId, case: CaseId) = "rights/{right}/case-{case}";
    /// A step on the way to a right.
    right_step(right: RightId, step: PointId) = "rights/{right}/step-{step}";
    /// Something to have with you to get a right.
    right_bring(right: RightId, thing: PointId) = "rights/{right}/bring-{thing}";
    /// What people are told at the counter about a right.
    right_refusal(right: RightId, refusal: PointId) = "rights/{right}/refusal-{refusal}";
    /// What the rule says to that.
    right_rule(right: RightId, refusal: PointId) = "rights/{right}/rule-{refusal}";
    /// What a scheme is called.
    scheme_title(scheme: SchemeId) = "schemes/{scheme}/title";
    /// What a scheme is.
    scheme_summary(scheme: SchemeId) = "schemes/{scheme}/summary";
    /// A condition of a scheme.
    scheme_criterion(scheme: SchemeId, criterion: CriterionId) = "schemes/{scheme}/criterion-{criterion}";
    /// A condition of a scheme that nobody but the person can check.
    scheme_unchecked(scheme: SchemeId, point: PointId) = "schemes/{scheme}/unchecked-{point}";
    /// Something that a scheme brings.
    scheme_gives(scheme: SchemeId, point: PointId) = "schemes/{scheme}/gives-{point}";
    /// What people often mix up about a scheme, put right.
    scheme_confusion(scheme: SchemeId, point: PointId) = "schemes/{scheme}/confusion-{point}";
    /// A next step.
    scheme_step(scheme: SchemeId, point: PointId) = "schemes/{scheme}/step-{point}";
    /// What a service is called.
    service_name(service: ServiceId) = "services/{service}/name";
    /// What a service does.
    service_what(service: ServiceId) = "services/{service}/what";
    /// Whom a service is for.
    service_who(service: ServiceId) = "services/{service}/who";
    /// How to reach a service; not every service has it.
    service_reach(service: ServiceId) = "services/{service}/reach";
    /// Something to bring to a service.
    service_bring(service: ServiceId, thing: PointId) = "services/{service}/bring-{thing}";
    /// When a service is open, in words; not every service has it.
    service_hours(service: ServiceId) = "services/{service}/hours";
    /// What else is good to know of a service; not every service has it.
    service_note(service: ServiceId) = "services/{service}/note";
}
