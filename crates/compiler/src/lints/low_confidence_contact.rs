//! `low-confidence-contact`

use waymark_model::Confidence;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::Lint;
use crate::stage::Project;

/// A phone number or mail address on low confidence. A wrong number costs a frightened person their courage.
///
/// Bad: `phones: […]` beside `confidence: low`. Good: `web:` alone, and words that say "check this with …".
pub(super) struct LowConfidenceContact;

impl Lint for LowConfidenceContact {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        for service in project.lowered.shapes.services.iter().map(|service| &service.shape) {
            let confidence = &service.basis.confidence;
            if confidence.value != Confidence::Low {
                continue;
            }
            let phones = service.phones.iter().map(|phone| ("phone number", phone.number.place));
            let emails = service.emails.iter().map(|email| ("mail address", email.place));
            for (what, place) in phones.chain(emails) {
                let message = format!("a {what} may not rest on low confidence");
                let fault = Diagnostic::new(Code::LowConfidenceContact, place, message);
                let help = "find a better source, or leave it out".to_owned();
                faults.add(fault.also(confidence.place, "the confidence").help(help));
            }
        }
    }
}
