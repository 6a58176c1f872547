//! Lints: what is well formed and still wrong. One file each, named after its code.

mod address_in_words;
mod calendar_ends_soon;
mod digits;
mod html_in_words;
mod id_differs_from_file;
mod keeps_nothing;
mod lint;
mod low_confidence_contact;
mod missing_adviser;
mod missing_picture;
mod no_owner;
mod number_in_words;
mod phone_in_words;
mod phrase;
mod review;
mod stale_service;
mod text_too_long;
mod unasked_fact;
mod unneeded_question;
mod unsure_answer;
mod untested_outcome;
mod unused_condition;
mod unused_fact;
mod unused_parameter;
mod unused_provider;
mod unused_source;
mod usage;
mod verdict_wording;
mod verdicts;

pub(crate) use lint::Lint;
use lint::within;

/// Every lint.
pub(crate) const ALL: &[&dyn Lint] = &[
    &id_differs_from_file::IdDiffersFromFile,
    &unasked_fact::UnaskedFact,
    &unused_condition::UnusedCondition,
    &unused_fact::UnusedFact,
    &unneeded_question::UnneededQuestion,
    &missing_picture::MissingPicture,
    &unused_source::UnusedSource,
    &unused_provider::UnusedProvider,
    &unused_parameter::UnusedParameter,
    &missing_adviser::MissingAdviser,
    &verdict_wording::VerdictWording,
    &low_confidence_contact::LowConfidenceContact,
    &unsure_answer::UnsureAnswer,
    &no_owner::NoOwner,
    &keeps_nothing::KeepsNothing,
    &stale_service::StaleService,
    &calendar_ends_soon::CalendarEndsSoon,
    &untested_outcome::UntestedOutcome,
    &number_in_words::NumberInWords,
    &phone_in_words::PhoneInWords,
    &address_in_words::AddressInWords,
    &html_in_words::HtmlInWords,
    &text_too_long::TextTooLong,
];
