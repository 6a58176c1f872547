//! What a page needs to draw itself: what is known, what was told, and the words to say it in.

use std::cell::OnceCell;
use std::rc::Rc;

use waymark_engine::{Change, Next, Plan, QuestionOf, Ruleset};
use waymark_model::{
    Alert, AreaId, Argument, Content, Date, FactId, FactOf, PersonId, Priority, Question, SchemeId, Scope, Service,
    Situation, Truth,
};
use yew::{Html, UseReducerHandle};

use crate::ahead::Ahead;
use crate::components::words::words;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::{Messages, text_argument};
use crate::later::Later;
use crate::route::{Navigator, Route};
use crate::state::action::Action;
use crate::state::foresight::Foresight;
use crate::state::language::Languages;
use crate::state::months::Months;
use crate::state::opening::{Moment, Openness};
use crate::state::pack::Pack;
use crate::state::reading::Reading;
use crate::state::session::Session;

/// What a page needs to draw itself.
#[derive(Clone)]
pub struct Scene {
    /// Whether the page is drawn before somebody opens it: it does not speak, and draws nothing below its first screen.
    pub is_ahead: bool,
    /// Whether somebody came back to the page that is shown, and wants to find it as they left it.
    pub is_return: bool,
    /// The content, as far as it is there.
    pub content: Pack<Content>,
    /// The area to show until a person names another.
    pub area: AreaId,
    /// Today, where the places are.
    pub today: Date,
    /// The minute of today, since midnight.
    pub minute: u16,
    /// The content as it is today.
    pub rules: Rc<Ruleset<Rc<Content>>>,
    /// The words of the language in use.
    pub messages: Messages,
    /// The languages on offer.
    pub languages: Languages,
    /// The visit of the person in front of the screen.
    pub visit: UseReducerHandle<Session>,
    /// The way to other pages.
    pub navigator: Navigator,
    /// The part of the program that no question needs, once it and all that it draws from are there.
    pub later: Option<Later>,
    /// The question that comes next, once it was looked for.
    pub foresight: Rc<Foresight>,
    /// The plan, once somebody looks at it.
    pub plan: Rc<OnceCell<Plan>>,
    /// The pages that are drawn before somebody opens them.
    pub ahead: Ahead,
}

/// Two scenes are the same if a page drawn from them is. Packs and visits are compared by their place in memory first.
impl PartialEq for Scene {
    fn eq(&self, other: &Self) -> bool {
        self.messages == other.messages
            && self.visit == other.visit
            && self.languages == other.languages
            && self.area == other.area
            && self.later == other.later
            && self.minute == other.minute
            && self.is_ahead == other.is_ahead
    }
}

impl Scene {
    /// What the engine is given: the answers, the day and the area.
    #[must_use]
    pub fn situation(&self) -> Situation {
        let language = Some(self.messages.tag().to_owned());
        Situation { language, ..self.visit.situation(&self.content, &self.area, self.today) }
    }

    /// What the engine finds. It is worked out when it is first looked at, and again only when something changed.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        self.plan.get_or_init(|| Plan { next: self.next_question(), ..self.rules.findings(&self.situation()) })
    }

    /// What it takes to read what somebody typed.
    #[must_use]
    pub fn reading(&self) -> Reading {
        Reading { today: self.today, months: Months::listed(self.messages.text(key::DATE_MONTHS)) }
    }

    /// The smallest sets of answers that a person can make otherwise with which a scheme would match.
    #[must_use]
    pub fn changes(&self, scheme: &SchemeId) -> Vec<Change> {
        self.rules.changes(&self.situation(), scheme)
    }

    /// Whether a place is open now.
    #[must_use]
    pub fn openness(&self, service: &Service) -> Openness {
        let is_holiday =
            |day| self.content.calendars.values().any(|calendar| calendar.holidays().any(|one| one == day));
        Openness::at(Moment { day: self.today, minute: self.minute }, &service.hours, is_holiday)
    }

    /// Answers that are not used, because another answer took their question away.
    #[must_use]
    pub fn stale(&self) -> Vec<FactOf> {
        self.rules.stale(&self.situation())
    }

    /// Whether what was told so far lets each of these questions be put.
    #[must_use]
    pub fn are_put(&self, questions: &[&Question]) -> Vec<bool> {
        let whens = questions.iter().filter_map(|question| question.when.as_ref());
        let mut truths = self.rules.truths(&self.situation(), whens.map(|when| (Scope::Case, when))).into_iter();
        let mut is_met = || truths.next().is_some_and(|truths| truths.iter().all(|truth| *truth == Truth::Met));
        questions.iter().map(|question| question.when.is_none() || is_met()).collect()
    }

    /// What was told of that cannot wait for the plan. It is looked at on every question, so it does without a plan: that is
    /// a part of the program which no question needs.
    #[must_use]
    pub fn cannot_wait(&self) -> Vec<&Alert> {
        let alerts = || self.content.alerts.values().filter(|alert| alert.priority == Priority::Now);
        let truths = self.rules.truths(&self.situation(), alerts().map(|alert| (Scope::Case, &alert.when)));
        let raised = alerts().zip(truths).filter(|(_, truths)| truths.contains(&Truth::Met));
        raised.map(|(alert, _)| alert).collect()
    }

    /// The question that asks for a fact: of several, the one that is put to this person.
    #[must_use]
    pub fn question_for(&self, fact: &FactId) -> Option<&Question> {
        let asks = |question: &&Question| question.asks.iter().any(|asked| asked == fact);
        let questions: Vec<&Question> = self.content.questions.values().filter(asks).collect();
        let mut put = questions.iter().zip(self.are_put(&questions)).filter(|(_, is_put)| *is_put);
        put.next().map(|(question, _)| *question).or_else(|| questions.first().copied())
    }

    /// The question that asks for a fact, and where: about a person where it is theirs.
    #[must_use]
    pub fn asking(&self, FactOf { person, fact }: &FactOf) -> Option<(&Question, Route)> {
        let asking = self.question_for(fact)?;
        let at = QuestionOf { question: asking.id.clone(), person: person.clone() };
        Some((asking, Route::from(at)))
    }

    /// The question that comes next.
    #[must_use]
    pub fn next_question(&self) -> Option<Next> {
        self.next_after(&self.visit)
    }

    /// The question that comes next once this was told. To look for it before it is told is to have it at hand then.
    #[must_use]
    pub fn next_when_told(&self, told: &[Action]) -> Option<Next> {
        self.next_after(&told.iter().cloned().fold((*self.visit).clone(), Session::after))
    }

    fn next_after(&self, visit: &Session) -> Option<Next> {
        let situation = || visit.situation(&self.content, &self.area, self.today);
        self.foresight.next_question(visit, || self.rules.next_question(&situation()))
    }

    /// Does something to the visit.
    pub fn act(&self, action: Action) {
        self.visit.dispatch(action);
    }

    /// Keeps what was told, and goes to what comes next: a question that can still matter, or all answers.
    pub fn tell(&self, told: Vec<Action>) {
        let next = self.next_when_told(&told);
        for action in told {
            self.act(action);
        }
        self.go(next.map_or(Route::Check, Route::from));
    }

    /// What a fact is called: of a person, with whose it is.
    #[must_use]
    pub fn fact_name(&self, FactOf { person, fact }: &FactOf) -> String {
        let name = self.messages.fact_name(fact);
        let Some(person) = person else { return name };
        let arguments = [("person", text_argument(self.person_name(person))), ("question", text_argument(name))];
        self.messages.text_with(key::ASK_ABOUT, &arguments)
    }

    /// What a person of the household is called.
    #[must_use]
    pub fn person_name(&self, person: &PersonId) -> String {
        self.messages.person_name(&self.content, self.visit.people(), person)
    }

    /// Goes to another page.
    pub fn go(&self, route: Route) {
        self.navigator.on_go.emit(route);
    }

    /// One of the page's own messages, to be drawn.
    pub fn say(&self, key: Key) -> Html {
        words(self.messages.text(key))
    }

    /// One of the page's own messages with its gaps filled, to be drawn.
    pub fn say_with(&self, key: Key, arguments: &[(&str, Argument)]) -> Html {
        words(self.messages.text_with(key, arguments))
    }

    /// A message about content, to be drawn.
    pub fn say_content(&self, key: &str) -> Html {
        words(self.messages.content(key))
    }
}
