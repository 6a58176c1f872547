//! Ids: those that a file gives, and those of other items that it names.

use serde_json::{Value, json};
use waymark_model::{
    AlertId, AreaId, CalendarId, CaseId, ChoiceId, ConditionId, CriterionId, DeadlineId, FactId, InvariantId, NeedId,
    OwnerId, ParameterId, PersonId, PointId, ProviderId, QuestionId, RightId, ScenarioId, SchemeId, ServiceId,
    SourceId,
};

use crate::diagnostic::Code;
use crate::files::{Place, Spanned};
use crate::source::{Kind, Node, Read, Reader, Refusal, Scalar, Use};

/// An id of an item.
pub(crate) trait Named: Scalar + Clone {
    /// The kind of item.
    const KIND: Kind;

    /// The id as text.
    fn text(&self) -> &str;
}

/// The id of another item, which must exist.
#[derive(Debug, Clone)]
pub(crate) struct Ref<T>(pub(crate) Spanned<T>);

impl<T: Named> Ref<T> {
    pub(crate) fn id(&self) -> &T {
        &self.0.value
    }

    pub(crate) fn text(&self) -> &str {
        self.0.value.text()
    }

    pub(crate) fn place(&self) -> Place {
        self.0.place
    }
}

impl<T: Named> Read for Ref<T> {
    const IS_TEXT: bool = true;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let id = Spanned::<T>::read(node, reader)?;
        reader.gathered.uses.push(Use { kind: T::KIND, id: id.value.text().to_owned(), place: id.place });
        Some(Self(id))
    }

    fn schema() -> Value {
        T::schema()
    }
}

/// What to say of a text that is no id. A number or a date where a parameter belongs is what most people type first.
fn refused(what: &str, text: &str, error: &impl ToString) -> Refusal {
    let is_typed = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    let (message, help) = if what == ParameterId::WHAT && is_typed {
        let help = "give the value a name and a source in `rules/parameters/`, and write its id here".to_owned();
        (format!("`{text}` is a number or a date, and the id of a parameter belongs here"), help)
    } else {
        (format!("`{text}` is not an id"), error.to_string())
    };
    Refusal { code: Code::BadId, message, help: Some(help) }
}

macro_rules! scalar_ids {
    ($($name:ident, $what:literal;)+) => {$(
        impl Scalar for $name {
            const WHAT: &'static str = $what;

            fn parse(text: &str) -> Result<Self, Refusal> {
                Self::parse(text).map_err(|error| refused(Self::WHAT, text, &error))
            }

            fn schema() -> Value {
                json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" })
            }
        }
    )+};
}

macro_rules! named_ids {
    ($($name:ident => $kind:ident;)+) => {$(
        impl Named for $name {
            const KIND: Kind = Kind::$kind;

            fn text(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}

scalar_ids! {
    AlertId, "the id of an alert";
    AreaId, "the id of an area";
    CalendarId, "the id of a calendar";
    CaseId, "an id";
    ChoiceId, "an id";
    ConditionId, "the id of a condition";
    CriterionId, "an id";
    DeadlineId, "the id of a deadline";
    FactId, "the id of a fact";
    InvariantId, "an id";
    NeedId, "the id of a need";
    OwnerId, "an id";
    ParameterId, "the id of a parameter";
    PointId, "an id";
    PersonId, "a word for a person, such as `child-1`";
    ProviderId, "the id of a provider";
    QuestionId, "the id of a question";
    RightId, "the id of a right";
    ScenarioId, "the id of a scenario";
    SchemeId, "the id of a scheme";
    ServiceId, "the id of a service";
    SourceId, "the id of a source";
}

named_ids! {
    AlertId => Alert;
    AreaId => Area;
    CalendarId => Calendar;
    ConditionId => Condition;
    DeadlineId => Deadline;
    FactId => Fact;
    NeedId => Need;
    ParameterId => Parameter;
    ProviderId => Provider;
    QuestionId => Question;
    RightId => Right;
    SchemeId => Scheme;
    ServiceId => Service;
    SourceId => Source;
}
