//! The kinds of change.

/// What is changed of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Flip {
    /// A condition holds where it did not.
    Negated,
    /// All for any, or any for all.
    AllAny,
    /// A part of a list of conditions or dates is left out.
    PartLeftOut,
    /// A value of a `one-of` is left out.
    ValueLeftOut,
    /// The limit itself is let in, or kept out.
    Border,
    /// More for less, or less for more.
    Reversed,
    /// Until for from, or from for until.
    FromUntil,
    /// Plus for minus, or minus for plus.
    Direction,
    /// A date is not moved any more.
    OffsetLeftOut,
    /// The value in force today instead of the one on the day itself.
    AsOf,
    /// The later for the earlier, or the earlier for the later.
    LaterEarlier,
    /// A number or a day is one more or one less.
    OneOff,
    /// A criterion of a scheme is left out.
    CriterionLeftOut,
    /// A case of a right is left out.
    CaseLeftOut,
    /// Two neighbouring cases of a right change places.
    CasesSwapped,
    /// A case answers something else.
    Answer,
    /// An alert is always raised, or never.
    AlwaysNever,
    /// An exception of a deadline is left out.
    ExceptionLeftOut,
    /// Two neighbouring exceptions of a deadline change places.
    ExceptionsSwapped,
    /// What happens on the day of a deadline.
    DeadlineKind,
    /// A place to go is left out.
    SignpostLeftOut,
}

impl Flip {
    /// What reports call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Negated => "negated",
            Self::AllAny => "all-any",
            Self::PartLeftOut => "part-left-out",
            Self::ValueLeftOut => "value-left-out",
            Self::Border => "border",
            Self::Reversed => "reversed",
            Self::FromUntil => "from-until",
            Self::Direction => "direction",
            Self::OffsetLeftOut => "offset-left-out",
            Self::AsOf => "as-of",
            Self::LaterEarlier => "later-earlier",
            Self::OneOff => "one-off",
            Self::CriterionLeftOut => "criterion-left-out",
            Self::CaseLeftOut => "case-left-out",
            Self::CasesSwapped => "cases-swapped",
            Self::Answer => "answer",
            Self::AlwaysNever => "always-never",
            Self::ExceptionLeftOut => "exception-left-out",
            Self::ExceptionsSwapped => "exceptions-swapped",
            Self::DeadlineKind => "deadline-kind",
            Self::SignpostLeftOut => "signpost-left-out",
        }
    }
}
