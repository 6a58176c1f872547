//! The addresses of the app. None of them holds an answer.

use waymark_engine::{Next, QuestionOf};
use waymark_model::{Content, Items, PersonId, Question, QuestionId, RightId, SchemeId, Scope, ServiceId};
use yew::{AttrValue, Callback};

use crate::i18n::messages::{Messages, text_argument, unmarked};
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// The addresses of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`: where everyone comes in.
    Start,
    /// `/ask/…`: one question.
    Ask {
        /// The question.
        question: QuestionId,
    },
    /// `/ask/…/…`: one question about a person, or who the person is.
    AskOf {
        /// The question.
        question: QuestionId,
        /// The person.
        person: PersonId,
    },
    /// `/check`: all answers, to change or confirm.
    Check,
    /// `/check` again, right after an answer was changed.
    Changed {
        /// The question with the new answer; it is in memory only, and gone with the page.
        told: QuestionOf,
    },
    /// `/plan`: what follows from them.
    Plan,
    /// `/take`: the plan to take along.
    Take,
    /// `/open`: answers from another device.
    Open {
        /// Them, locked; they are in memory only, and gone with the page.
        carried: Option<AttrValue>,
    },
    /// `/services`: places to go.
    Services,
    /// `/services/…`: one place.
    Service {
        /// The place.
        service: ServiceId,
    },
    /// `/schemes`: schemes to read about.
    Schemes,
    /// `/schemes/…`: one scheme.
    Scheme {
        /// The scheme.
        scheme: SchemeId,
    },
    /// `/rights`: rights to read about.
    Rights,
    /// `/rights/…`: one right.
    Right {
        /// The right.
        right: RightId,
    },
    /// `/urgent`: numbers to call at any time.
    Urgent,
    /// `/about`: what this is, and what it does with answers.
    About,
    /// Any other: no such page.
    NotFound,
}

/// The page with the question that comes next.
impl From<Next> for Route {
    fn from(Next { question, person, .. }: Next) -> Self {
        QuestionOf { question, person }.into()
    }
}

/// The page of a question.
impl From<QuestionOf> for Route {
    fn from(QuestionOf { question, person }: QuestionOf) -> Self {
        match person {
            Some(person) => Self::AskOf { question, person },
            None => Self::Ask { question },
        }
    }
}

impl Route {
    /// The route of a path; a slash at its end changes nothing.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match *parts {
            [] => Self::Start,
            ["ask", id] => QuestionId::parse(id).map_or(Self::NotFound, |question| Self::Ask { question }),
            ["ask", id, person] => match (QuestionId::parse(id), PersonId::parse(person)) {
                (Ok(question), Ok(person)) => Self::AskOf { question, person },
                _ => Self::NotFound,
            },
            ["check"] => Self::Check,
            ["plan"] => Self::Plan,
            ["take"] => Self::Take,
            ["open"] => Self::Open { carried: None },
            ["services"] => Self::Services,
            ["services", id] => ServiceId::parse(id).map_or(Self::NotFound, |service| Self::Service { service }),
            ["schemes"] => Self::Schemes,
            ["schemes", id] => SchemeId::parse(id).map_or(Self::NotFound, |scheme| Self::Scheme { scheme }),
            ["rights"] => Self::Rights,
            ["rights", id] => RightId::parse(id).map_or(Self::NotFound, |right| Self::Right { right }),
            ["urgent"] => Self::Urgent,
            ["about"] => Self::About,
            _ => Self::NotFound,
        }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Ask { question } => format!("/ask/{question}"),
            Self::AskOf { question, person } => format!("/ask/{question}/{person}"),
            Self::Check | Self::Changed { .. } => "/check".to_owned(),
            Self::Plan => "/plan".to_owned(),
            Self::Take => "/take".to_owned(),
            Self::Open { .. } => "/open".to_owned(),
            Self::Services => "/services".to_owned(),
            Self::Service { service } => format!("/services/{service}"),
            Self::Schemes => "/schemes".to_owned(),
            Self::Scheme { scheme } => format!("/schemes/{scheme}"),
            Self::Rights => "/rights".to_owned(),
            Self::Right { right } => format!("/rights/{right}"),
            Self::Urgent => "/urgent".to_owned(),
            Self::About => "/about".to_owned(),
            Self::NotFound => "/404".to_owned(),
        }
    }

    /// The page that this address leads to: the one for unknown addresses, where it names something that is not there. A
    /// place that is not there may be still to come, with the details.
    #[must_use]
    pub fn existing(self, content: &Content) -> Self {
        let exists = match &self {
            Self::Ask { question } => {
                content.questions.get(question).is_some_and(|question| !asks_of_person(content, question))
            }
            Self::AskOf { question, .. } => content
                .questions
                .get(question)
                .is_some_and(|question| asks_of_person(content, question) || asks_for_people(content, question)),
            Self::Service { service } => !content.is_whole() || content.services.contains_key(service),
            Self::Scheme { scheme } => content.schemes.contains_key(scheme),
            Self::Right { right } => content.rights.contains_key(right),
            _ => true,
        };
        if exists { self } else { Self::NotFound }
    }

    /// Whether the page shows what no question needs; see [`Details`](crate::state::details::Details).
    #[must_use]
    pub fn needs_details(&self) -> bool {
        match self {
            Self::Check
            | Self::Changed { .. }
            | Self::Plan
            | Self::Take
            | Self::Open { .. }
            | Self::Services
            | Self::Service { .. }
            | Self::Schemes
            | Self::Scheme { .. }
            | Self::Rights
            | Self::Right { .. } => true,
            Self::Start | Self::Ask { .. } | Self::AskOf { .. } | Self::Urgent | Self::About | Self::NotFound => false,
        }
    }

    /// The main heading of the page while its words are on their way.
    #[must_use]
    pub fn heading_without_details(&self, scene: &Scene) -> String {
        match self {
            Self::Service { .. } => Self::Services.heading(scene),
            Self::Scheme { .. } => Self::Schemes.heading(scene),
            Self::Right { .. } => Self::Rights.heading(scene),
            _ => self.heading(scene),
        }
    }

    /// The main heading of the page.
    #[must_use]
    pub fn heading(&self, scene: &Scene) -> String {
        let messages = &scene.messages;
        match self {
            Self::Start => {
                let area = text_argument(messages.content(&content_key::area_name(&scene.area)));
                messages.text_with(key::START_TITLE, &[("area", area)])
            }
            Self::Ask { question } => messages.content(&content_key::question_title(question)),
            Self::AskOf { question, person } => about(scene, question, person),
            Self::Check | Self::Changed { .. } => messages.text(key::CHECK_TITLE),
            Self::Plan => messages.text(key::PLAN_TITLE),
            Self::Take => messages.text(key::TAKE_TITLE),
            Self::Open { .. } => messages.text(key::OPEN_TITLE),
            Self::Services => messages.text(key::SERVICES_TITLE),
            Self::Service { service } => messages.content(&content_key::service_name(service)),
            Self::Schemes => messages.text(key::SCHEMES_TITLE),
            Self::Scheme { scheme } => messages.content(&content_key::scheme_title(scheme)),
            Self::Rights => messages.text(key::RIGHTS_TITLE),
            Self::Right { right } => messages.content(&content_key::right_title(right)),
            Self::Urgent => messages.text(key::URGENT_TITLE),
            Self::About => messages.text(key::ABOUT_TITLE),
            Self::NotFound => messages.text(key::NOT_FOUND_TITLE),
        }
    }
}

/// Whether a question is put for each person.
#[must_use]
pub fn asks_of_person(items: &Items, question: &Question) -> bool {
    question.asks.iter().filter_map(|id| items.facts.get(id)).any(|fact| fact.scope == Scope::Person)
}

/// Whether a question asks who belongs to the household.
#[must_use]
pub fn asks_for_people(items: &Items, question: &Question) -> bool {
    items.people_fact().is_some_and(|people| question.asks.iter().any(|fact| *fact == people.id))
}

/// The heading of a question about a person: whom it is about, and what is asked.
fn about(scene: &Scene, question: &QuestionId, person: &PersonId) -> String {
    let messages = &scene.messages;
    let people = scene.visit.people();
    let is_form =
        scene.content.questions.get(question).is_some_and(|question| asks_for_people(&scene.content, question));
    if is_form && !person.is_me() && !people.contains_key(person) {
        return messages.text(key::PEOPLE_ADD);
    }
    let name = messages.person_name(&scene.content, people, person);
    if is_form {
        return name;
    }
    let asked = messages.content(&content_key::question_title(question));
    messages.text_with(key::ASK_ABOUT, &[("person", text_argument(name)), ("question", text_argument(asked))])
}

/// The way to other pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Navigator {
    /// Goes to a page.
    pub on_go: Callback<Route>,
    /// Goes to a page, in place of this one.
    pub on_replace: Callback<Route>,
}

/// The title of the window for a page with this heading.
#[must_use]
pub fn window_title(messages: &Messages, heading: String) -> String {
    unmarked(&messages.text_with(key::PAGE_TITLE, &[("page", text_argument(heading))]))
}

/// The title of the window for a page with this heading that has something to mend.
#[must_use]
pub fn window_title_with_fault(messages: &Messages, heading: String) -> String {
    unmarked(&messages.text_with(key::PAGE_TITLE_FAULT, &[("page", text_argument(heading))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_again_by_its_path() {
        let paths = [
            "/",
            "/ask/what-you-need",
            "/ask/who-is-with-you/p01",
            "/check",
            "/plan",
            "/take",
            "/open",
            "/services",
            "/services/crmc",
            "/schemes",
            "/schemes/homes-for-ukraine",
            "/rights",
            "/rights/gp",
            "/urgent",
            "/about",
            "/404",
        ];
        for path in paths {
            assert_eq!(Route::of(path).path(), path);
        }
    }

    #[test]
    fn other_paths_are_not_found() {
        for path in [
            "/ask",
            "/ask/",
            "/ask/Not_an_id",
            "/ask/age/Not_an_id",
            "/ask/age/p01/more",
            "/plan/more",
            "/services/a/b",
            "/nowhere",
        ] {
            assert_eq!(Route::of(path), Route::NotFound, "{path}");
        }
        assert_eq!(Route::of("/plan/"), Route::Plan);
    }
}
