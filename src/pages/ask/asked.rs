//! What one page asks: about the case, who belongs to the household, who a person is, or something about a person.

use waymark_model::{Answer, Fact, FactId, FactKind, PersonId, Question};

use crate::i18n::key::{self, Key};
use crate::route::{Route, asks_for_people};
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::form::{Answers, Form};
use crate::state::household::Told;

/// What one page asks.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) question: &'a Question,
    pub(super) about: Option<&'a PersonId>,
    kind: Kind,
}

/// What sort of page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A question about the case.
    Case,
    /// Who belongs to the household, and what else the question asks.
    Household,
    /// Who a person of the household is: what everybody is asked.
    Person,
    /// Another question about a person.
    OfPerson,
}

impl<'a> Asked<'a> {
    /// What the page of a question asks, about a person where one is named.
    pub(super) fn of(scene: &Scene, question: &'a Question, about: Option<&'a PersonId>) -> Self {
        let kind = match (asks_for_people(&scene.content, question), about) {
            (true, None) => Kind::Household,
            (true, Some(_)) => Kind::Person,
            (false, None) => Kind::Case,
            (false, Some(_)) => Kind::OfPerson,
        };
        Self { question, about, kind }
    }

    pub(super) fn kind(self) -> Kind {
        self.kind
    }

    /// Where it is asked.
    pub(super) fn route(self) -> Route {
        let question = self.question.id.clone();
        match self.about.cloned() {
            Some(person) => Route::AskOf { question, person },
            None => Route::Ask { question },
        }
    }

    /// Its fields, filled in with what was told before.
    pub(super) fn form(self, scene: &Scene) -> Form {
        Form::new(self.facts(scene), self.told(scene))
    }

    fn facts(self, scene: &Scene) -> Vec<&Fact> {
        // Who asks is not asked who they are.
        let is_asked = |fact: &&Fact| fact.own_value().is_none() || self.about.is_none_or(|person| !person.is_me());
        match self.kind {
            Kind::Person => scene.content.asked_of_everybody().filter(is_asked).collect(),
            _ => self.question.asks.iter().filter_map(|id| scene.content.facts.get(id)).filter(is_asked).collect(),
        }
    }

    fn told(self, scene: &Scene) -> Option<&Told> {
        let visit = &*scene.visit;
        self.about.map_or(Some(visit.answers()), |person| visit.people().get(person))
    }

    /// What the answers do.
    pub(super) fn told_by(self, answers: Answers) -> Vec<Action> {
        match (self.kind, self.about) {
            (Kind::Household, _) => vec![Action::Household, Action::Tell(answers)],
            (_, Some(person)) => vec![Action::TellOf(person.clone(), answers)],
            (_, None) => vec![Action::Tell(answers)],
        }
    }

    /// What a button does that is pressed instead of filling in. People who are there already stay.
    pub(super) fn told_instead(self, scene: &Scene, form: &Form, instead: &Answer) -> Vec<Action> {
        let answers = form.read_or(instead, &scene.reading());
        let is_untold = self.kind == Kind::Household && scene.visit.people().is_empty();
        if !is_untold {
            return self.told_by(answers);
        }
        let asks = self.question.asks.iter().filter_map(|id| scene.content.facts.get(id));
        let people = asks.filter(|fact| fact.kind == FactKind::People);
        let of_people = people.map(|fact| (fact.id.clone(), instead.clone())).collect::<Vec<(FactId, Answer)>>();
        vec![Action::Tell(of_people.into_iter().chain(answers).collect())]
    }

    /// What the button is called that goes on.
    pub(super) fn going_on(self, scene: &Scene) -> Key {
        let others = scene.visit.people().keys().any(|person| !person.is_me());
        match self.kind {
            Kind::Case | Kind::OfPerson => key::ASK_CONTINUE,
            Kind::Household => {
                if others {
                    key::PEOPLE_EVERYBODY
                } else {
                    key::PEOPLE_ALONE
                }
            }
            Kind::Person => key::PERSON_SAVE,
        }
    }
}
