//! What comes after an answer was changed: the questions that it opens, then all answers again.

use waymark_engine::QuestionOf;
use waymark_model::{FactId, FactOf};
use yew::Html;

use crate::browser::history;
use crate::components::notice::notice;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::session::Session;

/// Keeps a changed answer. The way on leads to the questions that are put because of it, and from the last of them, or where
/// there are none, back to all answers.
pub(crate) fn tell_change(scene: &Scene, question: QuestionOf, told: Vec<Action>) {
    let session = told.iter().cloned().fold((*scene.visit).clone(), Session::after);
    let is_new = session != *scene.visit;
    let open =
        |session: &Session| scene.rules.open_questions(&session.situation(&scene.content, &scene.area, scene.today));
    let opened = opened(&open(&scene.visit), open(&session), scene.visit.opened());
    let first = opened.first().cloned();
    for action in told.into_iter().chain([Action::Open(opened)]) {
        scene.act(action);
    }
    match first {
        Some(first) => {
            scene.go(first.into());
            history::mark_change();
        }
        None if is_new => scene.go(Route::Changed { told: question }),
        None => scene.go(Route::Check),
    }
}

/// What a change did, on the page that it leads to.
pub(crate) fn news_of_change(scene: &Scene, route: &Route) -> Html {
    match route {
        Route::Changed { told } => {
            let question = text_argument(Route::from(told.clone()).heading(scene));
            notice("check", scene.say_with(key::CHANGE_KEPT, &[("question", question)]))
        }
        Route::Ask { .. } | Route::AskOf { .. } => {
            let opened: Vec<&QuestionOf> = scene.visit.opened().iter().filter(|of| is_untold(scene, of)).collect();
            if !opened.iter().any(|of| Route::from((*of).clone()) == *route) {
                return Html::default();
            }
            notice("help", scene.say_with(key::CHANGE_OPENS, &[("count", scene.messages.count(opened.len()))]))
        }
        _ => Html::default(),
    }
}

/// Whether a question was not answered yet.
fn is_untold(scene: &Scene, QuestionOf { question, person }: &QuestionOf) -> bool {
    let told = |fact: &FactId| scene.visit.answer_of(&FactOf { person: person.clone(), fact: fact.clone() });
    scene.content.questions.get(question).is_some_and(|question| question.asks.iter().any(|fact| told(fact).is_none()))
}

/// The questions that changes opened: those that are open now and were not before, or were opened by an earlier change.
fn opened(before: &[QuestionOf], now: Vec<QuestionOf>, earlier: &[QuestionOf]) -> Vec<QuestionOf> {
    let is_opened = |question: &QuestionOf| earlier.contains(question) || !before.contains(question);
    now.into_iter().filter(is_opened).collect()
}

#[cfg(test)]
mod tests {
    use waymark_model::QuestionId;

    use super::*;

    fn questions(ids: &[&str]) -> Vec<QuestionOf> {
        ids.iter().map(|id| QuestionOf { question: QuestionId::parse(id).unwrap(), person: None }).collect()
    }

    #[test]
    fn what_a_change_opens_is_what_was_not_open_before() {
        // What was open before, what is open now, what earlier changes opened; and what is opened now.
        let cases: [[&[&str]; 4]; 5] = [
            [&[], &[], &[], &[]],
            [&["work"], &["work"], &[], &[]],
            [&["work"], &["host", "work", "dates"], &[], &["host", "dates"]],
            [&["host", "dates", "work"], &["dates", "work"], &["host", "dates"], &["dates"]],
            [&["host", "work"], &["work"], &["host"], &[]],
        ];
        for [before, now, earlier, expected] in cases {
            let found = opened(&questions(before), questions(now), &questions(earlier));
            assert_eq!(found, questions(expected), "{before:?}, {now:?}, {earlier:?}");
        }
    }
}
