//! The kinds of fault. Each is a heading of `docs/lints.md`; a code once given keeps its meaning.

use std::fmt;

use crate::diagnostic::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident = $text:literal, $severity:ident;)+) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])+ $name,)+
        }

        impl Code {
            /// Every kind of fault.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name, the same for ever.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }

            /// How bad it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    // Files.
    /// A file that no kind of content lives in.
    MisplacedFile = "misplaced-file", Error;
    /// A folder that lacks the file that says what it is.
    MissingFile = "missing-file", Error;
    /// A file that is not UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// A file that is too large or nested too deep.
    TooLarge = "too-large", Error;

    // YAML.
    /// A file that is not YAML.
    YamlSyntax = "yaml-syntax", Error;
    /// An anchor, an alias or a merge key.
    Anchor = "anchor", Error;
    /// A tag.
    Tag = "tag", Error;
    /// More than one document in a file.
    SeveralDocuments = "several-documents", Error;
    /// A key written twice.
    DuplicateKey = "duplicate-key", Error;

    // Shapes.
    /// A key that this kind of file does not have.
    UnknownKey = "unknown-key", Error;
    /// A key that must be there.
    MissingKey = "missing-key", Error;
    /// A list where a text belongs, and the like.
    WrongShape = "wrong-shape", Error;
    /// A list that may not be empty.
    EmptyList = "empty-list", Error;
    /// The same thing twice in a list.
    RepeatedItem = "repeated-item", Error;
    /// A text that is not an id.
    BadId = "bad-id", Error;
    /// A text that is not a date, a number, a web address and so on.
    BadValue = "bad-value", Error;
    /// A word that is not one of those allowed here.
    UnknownWord = "unknown-word", Error;
    /// An end that comes before its start.
    BadRange = "bad-range", Error;

    // Ids.
    /// Two things of one kind with the same id.
    DuplicateId = "duplicate-id", Error;
    /// A fact that does not exist.
    UnknownFact = "unknown-fact", Error;
    /// A value that a fact does not have.
    UnknownValue = "unknown-value", Error;
    /// A question that does not exist.
    UnknownQuestion = "unknown-question", Error;
    /// A need that does not exist.
    UnknownNeed = "unknown-need", Error;
    /// A scheme that does not exist.
    UnknownScheme = "unknown-scheme", Error;
    /// A criterion that a scheme does not have.
    UnknownCriterion = "unknown-criterion", Error;
    /// A right that does not exist.
    UnknownRight = "unknown-right", Error;
    /// A deadline that does not exist.
    UnknownDeadline = "unknown-deadline", Error;
    /// An alert that does not exist.
    UnknownAlert = "unknown-alert", Error;
    /// A service that does not exist.
    UnknownService = "unknown-service", Error;
    /// A provider that does not exist.
    UnknownProvider = "unknown-provider", Error;
    /// A parameter that does not exist.
    UnknownParameter = "unknown-parameter", Error;
    /// A source that does not exist.
    UnknownSource = "unknown-source", Error;
    /// A calendar that does not exist.
    UnknownCalendar = "unknown-calendar", Error;
    /// An area that does not exist.
    UnknownArea = "unknown-area", Error;
    /// A named condition that does not exist.
    UnknownCondition = "unknown-condition", Error;
    /// Named conditions that are made of each other.
    ConditionCycle = "condition-cycle", Error;
    /// Questions that each make sense only after another of them.
    QuestionCycle = "question-cycle", Error;

    // Kinds and units.
    /// A test or a value that does not fit the kind of its fact.
    KindMismatch = "kind-mismatch", Error;
    /// A parameter whose unit does not fit where it is used.
    UnitMismatch = "unit-mismatch", Error;

    // People of a household.
    /// A fact of a person where no person is meant, or asked together with one of the case.
    OfAnother = "of-another", Error;
    /// Something is said of people, and no fact tells who they are.
    NobodyAsked = "nobody-asked", Error;

    // Words.
    /// A file that is not Fluent.
    FluentSyntax = "fluent-syntax", Error;
    /// A part of Fluent that Waymark leaves out.
    FluentFeature = "fluent-feature", Error;
    /// A message written twice.
    DuplicateMessage = "duplicate-message", Error;
    /// A message that a language lacks.
    MissingMessage = "missing-message", Error;
    /// A message, or a file of them, that nothing shows.
    OrphanMessage = "orphan-message", Error;
    /// A gap that nothing fills.
    UnknownVariable = "unknown-variable", Error;
    /// A message with other gaps than in another language.
    VariablesDiffer = "variables-differ", Error;

    // Lints.
    /// An id that differs from its file's name.
    IdDiffersFromFile = "id-differs-from-file", Error;
    /// A fact that rules test and no question asks for.
    UnaskedFact = "unasked-fact", Error;
    /// A named condition that no rule names.
    UnusedCondition = "unused-condition", Warning;
    /// A fact that no rule tests.
    UnusedFact = "unused-fact", Warning;
    /// A question whose answers no rule tests.
    UnneededQuestion = "unneeded-question", Warning;
    /// A value that people choose by words alone.
    MissingPicture = "missing-picture", Warning;
    /// A source that nothing rests on.
    UnusedSource = "unused-source", Warning;
    /// A provider that runs nothing.
    UnusedProvider = "unused-provider", Warning;
    /// A parameter that neither rules nor words use.
    UnusedParameter = "unused-parameter", Warning;
    /// Something about status that sends nobody to a regulated adviser.
    MissingAdviser = "missing-adviser", Error;
    /// A verdict in words that touch on somebody's status.
    VerdictWording = "verdict-wording", Error;
    /// A phone number or mail address that is not sure enough.
    LowConfidenceContact = "low-confidence-contact", Error;
    /// An answer that is not sure and does not say who can tell, or the other way round.
    UnsureAnswer = "unsure-answer", Error;
    /// A file to be read again by a day, which nobody keeps.
    NoOwner = "no-owner", Error;
    /// An owner of a folder in which there is no file.
    KeepsNothing = "keeps-nothing", Error;
    /// A service that nobody has checked for over a year.
    StaleService = "stale-service", Warning;
    /// A calendar whose holidays are not known for long.
    CalendarEndsSoon = "calendar-ends-soon", Warning;
    /// A scheme with an outcome that no scenario shows.
    UntestedOutcome = "untested-outcome", Warning;
    /// A number typed into words.
    NumberInWords = "number-in-words", Error;
    /// A phone number typed into words.
    PhoneInWords = "phone-in-words", Error;
    /// A web or mail address typed into words.
    AddressInWords = "address-in-words", Error;
    /// HTML in words.
    HtmlInWords = "html-in-words", Error;
    /// A text that is too long to be read on a phone.
    TextTooLong = "text-too-long", Warning;

    // Ourselves.
    /// A fault of the compiler itself.
    InternalFault = "internal-fault", Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
