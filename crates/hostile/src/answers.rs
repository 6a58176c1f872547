//! Files of answers.

use waymark_engine::Ruleset;

use crate::Verdict;
use crate::world::{CONTENT, area, today};

/// Reads bytes as a file of answers, and makes a plan of what they tell.
///
/// # Panics
/// When the plan and the question asked do not fit each other.
#[must_use]
pub fn answers(bytes: &[u8]) -> Verdict {
    match waymark_cli::answers::parse(&CONTENT, "answers", bytes, today(), area()) {
        Ok(situation) => {
            let rules = Ruleset::new(&*CONTENT, situation.on);
            let plan = rules.evaluate(&situation);
            assert_eq!(plan.next, rules.next_question(&situation), "one engine, one question");
            Verdict::Taken
        }
        Err(error) => {
            assert!(!format!("{error:#}").is_empty(), "a refusal has a reason");
            Verdict::Refused
        }
    }
}
