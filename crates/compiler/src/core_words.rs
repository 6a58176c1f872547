//! Which words a person needs before the first question can be answered.

use std::collections::BTreeSet;

use waymark_model::{Content, ServiceId, Words};

/// The kinds of content that questions are made of.
const ASKED: [&str; 5] = ["app", "areas", "facts", "needs", "questions"];

/// How the page's own messages begin that only a plan, or a page to look things up, shows: without what they speak of,
/// neither is drawn.
const PLANNED: [&str; 25] = [
    "access-",
    "aloud-",
    "audience-",
    "change-",
    "confidence-",
    "cost-",
    "days-",
    "group-",
    "kind-",
    "merit-",
    "open-",
    "order-",
    "outcome-",
    "paper-",
    "plan-",
    "review",
    "right-",
    "rights-",
    "scheme",
    "service",
    "source",
    "take-",
    "truth-",
    "why",
    "working-",
];

/// What the page of urgent numbers says of a place.
const URGENT: [&str; 3] = ["name", "what", "hours"];

/// What pages are called while their details are on their way.
const HEADINGS: [&str; 6] =
    ["open-title", "plan-title", "rights-title", "schemes-title", "services-title", "take-title"];

/// The words of a language in two parts: those of the page itself, of questions and of urgent places, which must be there
/// first; and those of everything that a plan or a page to look things up shows.
#[must_use]
pub fn core_and_details(words: Words, content: &Content) -> (Words, Words) {
    let urgent = content.areas.values().flat_map(|area| &area.urgent);
    let urgent: BTreeSet<&str> = urgent.map(ServiceId::as_str).collect();
    words.split(|key| {
        let mut parts = key.split('/');
        match (parts.next(), parts.next()) {
            (Some("services"), Some(service)) => {
                urgent.contains(service) && parts.next().is_some_and(|part| URGENT.contains(&part))
            }
            (Some("app"), Some(message)) => {
                HEADINGS.contains(&message) || !PLANNED.iter().any(|beginning| message.starts_with(beginning))
            }
            (Some(kind), _) => ASKED.contains(&kind),
            (None, _) => false,
        }
    })
}
