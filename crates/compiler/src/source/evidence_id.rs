//! Ids of the evidence register: what authors cite. They are checked in the files and left out of the pack, for nobody
//! reads them on a phone.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::source::{Refusal, Scalar};

/// An entry of the evidence register, such as `UPE-03`, that is written as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EvidenceId;

impl Scalar for EvidenceId {
    const WHAT: &'static str = "an id of the evidence register such as UPE-03";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let starts_well = text.starts_with(|c: char| c.is_ascii_uppercase());
        let all_well = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let help = "an evidence id is capitals, then letters, digits and hyphens, such as `UPE-03`";
        let refusal = Refusal {
            code: Code::BadId,
            message: format!("`{text}` is not an evidence id"),
            help: Some(help.to_owned()),
        };
        if starts_well && all_well { Ok(Self) } else { Err(refusal) }
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[A-Z][A-Za-z0-9-]*$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_ids_start_with_a_capital() {
        for text in ["UPE-03", "ENT-hospital-care-ARE"] {
            assert!(EvidenceId::parse(text).is_ok(), "{text}");
        }
        for text in ["", "upe-03", "UPE 03", "3-UPE"] {
            assert!(EvidenceId::parse(text).is_err(), "{text:?}");
        }
    }
}
