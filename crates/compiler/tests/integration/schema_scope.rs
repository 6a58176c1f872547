//! Which faults a schema can know, and why it cannot know the others.

use std::collections::BTreeSet;

use waymark_compiler::Code;

/// The faults of the shape of one file. A schema refuses a file exactly when the compiler finds one of these in it.
pub(crate) const SHAPE: [Code; 8] = [
    Code::UnknownKey,
    Code::MissingKey,
    Code::WrongShape,
    Code::EmptyList,
    Code::RepeatedItem,
    Code::BadId,
    Code::BadValue,
    Code::UnknownWord,
];

/// What a schema cannot know, and why.
const OUTSIDE: [(&str, &[Code]); 8] = [
    ("it sees neither paths nor bytes", &[Code::MisplacedFile, Code::MissingFile, Code::NotUtf8, Code::TooLarge]),
    (
        "it sees values, and no longer how they were written",
        &[Code::YamlSyntax, Code::Anchor, Code::Tag, Code::SeveralDocuments, Code::DuplicateKey],
    ),
    ("it cannot compare two values", &[Code::BadRange]),
    (
        "it sees one file, and not what the others hold",
        &[
            Code::DuplicateId,
            Code::UnknownFact,
            Code::UnknownValue,
            Code::UnknownQuestion,
            Code::UnknownNeed,
            Code::UnknownScheme,
            Code::UnknownCriterion,
            Code::UnknownRight,
            Code::UnknownDeadline,
            Code::UnknownAlert,
            Code::UnknownService,
            Code::UnknownProvider,
            Code::UnknownParameter,
            Code::UnknownSource,
            Code::UnknownCalendar,
            Code::UnknownArea,
            Code::UnknownCondition,
            Code::ConditionCycle,
            Code::QuestionCycle,
        ],
    ),
    ("what fits depends on the kind of a fact or the unit of a parameter", &[Code::KindMismatch, Code::UnitMismatch]),
    ("whose a fact is, and who is asked, other files say", &[Code::OfAnother, Code::NobodyAsked]),
    (
        "words are not YAML",
        &[
            Code::FluentSyntax,
            Code::FluentFeature,
            Code::DuplicateMessage,
            Code::MissingMessage,
            Code::OrphanMessage,
            Code::UnknownVariable,
            Code::VariablesDiffer,
            Code::VerdictWording,
            Code::NumberInWords,
            Code::PhoneInWords,
            Code::AddressInWords,
            Code::HtmlInWords,
            Code::TextTooLong,
        ],
    ),
    (
        "lints ask what rules mean, and what uses them",
        &[
            Code::IdDiffersFromFile,
            Code::UnaskedFact,
            Code::UnusedCondition,
            Code::UnusedFact,
            Code::UnneededQuestion,
            Code::MissingPicture,
            Code::UnusedSource,
            Code::UnusedProvider,
            Code::UnusedParameter,
            Code::MissingAdviser,
            Code::LowConfidenceContact,
            Code::UnsureAnswer,
            Code::NoOwner,
            Code::KeepsNothing,
            Code::StaleService,
            Code::CalendarEndsSoon,
            Code::UntestedOutcome,
            Code::InternalFault,
        ],
    ),
];

#[test]
fn every_code_is_a_schemas_business_or_there_is_a_reason() {
    let codes: Vec<Code> = OUTSIDE.iter().flat_map(|(_, codes)| codes.iter().copied()).chain(SHAPE).collect();
    assert_eq!(codes.iter().copied().collect::<BTreeSet<_>>(), Code::ALL.iter().copied().collect());
    assert_eq!(codes.len(), Code::ALL.len());
}
