//! The question that comes next, worked out before anybody waits for it.

use std::cell::Cell;

use waymark_engine::Next;

use super::session::Session;

/// How many are kept: that of the page, and those of what may be told on it.
const MOST: usize = 6;

/// The questions that come next for the visits that were looked at last. To look for one is what takes the longest of all that follows
/// a tap, and several parts of a page need it. It belongs to one day of one content.
#[derive(Default)]
pub struct Foresight(Cell<Vec<(Session, Option<Next>)>>);

impl Foresight {
    /// The question that comes next, as `look` finds it, unless it was looked for lately when the same was told.
    pub fn next_question(&self, visit: &Session, look: impl FnOnce() -> Option<Next>) -> Option<Next> {
        let mut known = self.0.take();
        let found = known.iter().find(|(of, _)| of.tells_the_same(visit)).map(|(_, next)| next.clone());
        let next = found.unwrap_or_else(|| {
            let next = look();
            if known.len() == MOST {
                known.remove(0);
            }
            known.push((visit.clone(), next.clone()));
            next
        });
        self.0.set(known);
        next
    }

    /// Keeps nothing of what was told.
    pub fn forget(&self) {
        self.0.take();
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::{Answer, FactId, QuestionId};

    use super::*;
    use crate::state::action::Action;
    use crate::state::door::Door;

    fn told(facts: &[&str]) -> Session {
        let answers = facts.iter().map(|fact| (FactId::parse(fact).unwrap(), Answer::DontKnow));
        Session::default().after(Action::Tell(answers.collect()))
    }

    fn question(id: &str) -> Next {
        let question = QuestionId::parse(id).unwrap();
        Next { question, person: None, must_follow: 0, may_follow: None, about_follow: 0 }
    }

    #[test]
    fn what_was_looked_for_lately_is_not_looked_for_again() {
        let foresight = Foresight::default();
        assert_eq!(foresight.next_question(&told(&[]), || Some(question("first"))), Some(question("first")));
        let never = || panic!("it was looked for already");
        let by_another_door = told(&[]).after(Action::Enter(Door::Desk));
        assert_eq!(foresight.next_question(&by_another_door, never), Some(question("first")));
        assert_eq!(foresight.next_question(&told(&["route"]), || None), None, "other answers, another question");
        assert_eq!(foresight.next_question(&told(&["route"]), never), None, "that nothing comes is known, too");
        assert_eq!(foresight.next_question(&told(&[]), never), Some(question("first")));
    }

    #[test]
    fn nothing_is_kept_of_what_is_to_be_forgotten() {
        let foresight = Foresight::default();
        foresight.next_question(&told(&["route"]), || None);
        foresight.forget();
        assert!(foresight.0.take().is_empty());
    }

    #[test]
    fn what_was_looked_for_long_ago_is_forgotten() {
        let foresight = Foresight::default();
        let facts: Vec<String> = (0..=MOST).map(|number| format!("fact-{number}")).collect();
        for fact in &facts {
            foresight.next_question(&told(&[fact]), || Some(question("before")));
        }
        assert_eq!(foresight.next_question(&told(&[&facts[1]]), || None), Some(question("before")));
        assert_eq!(foresight.next_question(&told(&[&facts[0]]), || None), None);
    }
}
