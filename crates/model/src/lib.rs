//! The nouns of Waymark, valid by construction, and the pack they travel in.
//!
//! Invariants: an id is a well-formed slug; a list that must not be empty cannot be; every id that one item uses names
//! another item of the same [`Content`]; a [`Pack`](pack) that was damaged or made for another version does not load.
//! This crate does no I/O, reads no clock and knows nothing of YAML or of pages.

mod abridged;
mod alert;
mod answer;
mod area;
mod basis;
mod by_id;
mod calendar;
mod condition;
mod content;
mod content_details;
mod date_expression;
mod date_range;
mod day;
mod deadline;
mod fact;
mod fact_of;
mod folder;
mod hours;
mod id;
mod invariant;
mod item;
mod need;
mod nesting;
mod non_empty;
mod number_range;
mod owner;
pub mod pack;
mod paper;
mod parameter;
mod phone;
mod picture;
mod provider;
mod question;
mod question_order;
mod reason;
mod reference_check;
mod right;
mod scenario;
mod scheme;
mod service;
mod situation;
mod source;
mod statement;
mod truth;
mod value;
mod words;

pub use alert::{Alert, Priority};
pub use answer::Answer;
pub use area::Area;
pub use basis::{Basis, Confidence};
pub use by_id::{ById, OutOfOrder};
pub use calendar::{Calendar, CalendarError, HolidayList};
pub use condition::{Condition, Order, Predicate, Quantity, Reference, Test};
pub use content::{Content, ContentError, Items};
pub use content_details::ContentDetails;
pub use date_expression::{DateExpression, Direction, Offset, ValueOn};
pub use date_range::{DateRange, DateRangeError};
pub use deadline::{DateException, Deadline, DeadlineKind};
pub use fact::{Derivation, Fact, FactKind, Scope};
pub use fact_of::FactOf;
pub use folder::{Folder, FolderError};
pub use hours::{Clock, ClockError, Hours, Opening, Weekday};
pub use id::{
    AlertId, AreaId, CalendarId, CaseId, ChoiceId, ConditionId, CriterionId, DeadlineId, FactId, InvariantId, NeedId,
    OwnerId, ParameterId, PersonId, PointId, ProviderId, QuestionId, RightId, ScenarioId, SchemeId, ServiceId,
    SlugError, SourceId,
};
pub use invariant::{Claim, Finding, Invariant};
pub use item::Item;
pub use jiff::civil::Date;
pub use need::Need;
pub use non_empty::{Empty, NonEmpty};
pub use number_range::{NumberRange, NumberRangeError};
pub use owner::Owner;
pub use paper::Paper;
pub use parameter::{Amount, DatedAmount, Parameter, ParameterError, Unit};
pub use phone::{Phone, PhoneError, PhoneKind, PhoneNumber};
pub use picture::Picture;
pub use provider::{Provider, ProviderKind};
pub use question::{Effort, Question, Sensitivity, Stage};
pub use reason::Reason;
pub use right::{Group, How, Right, RightAnswer, RightCase};
pub use scenario::{Expectation, ExpectedDate, ExpectedRight, Scenario};
pub use scheme::{Boundary, Criterion, Outcome, OutcomeKind, Scheme};
pub use service::{Access, Address, Audience, COMMON_LANGUAGE, Cost, Service};
pub use situation::Situation;
pub use source::{Source, Stated};
pub use statement::Statement;
pub use truth::Truth;
pub use value::{Value, ValueError};
pub use words::{Argument, Direction as TextDirection, Locale, Part, Pattern, Plural, Review, Words, WordsError};
