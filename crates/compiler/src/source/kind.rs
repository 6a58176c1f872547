//! The kinds of content.

use crate::diagnostic::Code;

/// A kind of content that has ids of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Alert,
    Area,
    Calendar,
    Condition,
    Deadline,
    Fact,
    Invariant,
    Need,
    Owner,
    Parameter,
    Provider,
    Question,
    Right,
    Scenario,
    Scheme,
    Service,
    Source,
}

impl Kind {
    pub(crate) const ALL: [Self; 17] = [
        Self::Alert,
        Self::Area,
        Self::Calendar,
        Self::Condition,
        Self::Deadline,
        Self::Fact,
        Self::Invariant,
        Self::Need,
        Self::Owner,
        Self::Parameter,
        Self::Provider,
        Self::Question,
        Self::Right,
        Self::Scenario,
        Self::Scheme,
        Self::Service,
        Self::Source,
    ];

    /// Kinds that may also stand in an area's folder.
    pub(crate) const LOCAL: [Self; 4] = [Self::Parameter, Self::Provider, Self::Service, Self::Source];

    /// What authors call one of them.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Alert => "alert",
            Self::Area => "area",
            Self::Calendar => "calendar",
            Self::Condition => "condition",
            Self::Deadline => "deadline",
            Self::Fact => "fact",
            Self::Invariant => "invariant",
            Self::Need => "need",
            Self::Owner => "owner",
            Self::Parameter => "parameter",
            Self::Provider => "provider",
            Self::Question => "question",
            Self::Right => "right",
            Self::Scenario => "scenario",
            Self::Scheme => "scheme",
            Self::Service => "service",
            Self::Source => "source",
        }
    }

    /// The folder of their rules and of their words.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Alert => "alerts",
            Self::Area => "areas",
            Self::Calendar => "calendars",
            Self::Condition => "conditions",
            Self::Deadline => "deadlines",
            Self::Fact => "facts",
            Self::Invariant => "invariants",
            Self::Need => "needs",
            Self::Owner => "owners",
            Self::Parameter => "parameters",
            Self::Provider => "providers",
            Self::Question => "questions",
            Self::Right => "rights",
            Self::Scenario => "scenarios",
            Self::Scheme => "schemes",
            Self::Service => "services",
            Self::Source => "sources",
        }
    }

    pub(crate) fn of_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// Whether people read words about them.
    pub(crate) fn has_words(self) -> bool {
        !matches!(
            self,
            Self::Calendar
                | Self::Condition
                | Self::Invariant
                | Self::Owner
                | Self::Parameter
                | Self::Scenario
                | Self::Source
        )
    }

    /// The fault of naming one that does not exist.
    pub(crate) fn unknown(self) -> Code {
        match self {
            Self::Alert => Code::UnknownAlert,
            Self::Area => Code::UnknownArea,
            Self::Calendar => Code::UnknownCalendar,
            Self::Condition => Code::UnknownCondition,
            Self::Deadline => Code::UnknownDeadline,
            Self::Fact => Code::UnknownFact,
            Self::Need => Code::UnknownNeed,
            Self::Parameter => Code::UnknownParameter,
            Self::Provider => Code::UnknownProvider,
            Self::Question => Code::UnknownQuestion,
            Self::Right => Code::UnknownRight,
            // Nothing names a scenario, an invariant or an owner; a scheme is the nearest thing.
            Self::Invariant | Self::Owner | Self::Scenario | Self::Scheme => Code::UnknownScheme,
            Self::Service => Code::UnknownService,
            Self::Source => Code::UnknownSource,
        }
    }
}
