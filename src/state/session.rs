//! One person's visit: who sits there and what they told us.

use std::rc::Rc;

use waymark_engine::QuestionOf;
use waymark_model::{Answer, AreaId, Date, Fact, FactId, FactKind, FactOf, Items, PersonId, Situation, Value};
use yew::Reducible;

use super::action::Action;
use super::door::Door;
use super::filter::Filter;
use super::household::{People, Told};

/// One person's visit. It holds nothing that can be worked out from it, and it lives in memory only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    door: Door,
    answers: Told,
    people: People,
    opened: Vec<QuestionOf>,
    filter: Filter,
    more_pages: usize,
}

impl Session {
    /// Who sits there.
    #[must_use]
    pub fn door(&self) -> Door {
        self.door
    }

    /// What they told us, by fact.
    #[must_use]
    pub fn answers(&self) -> &Told {
        &self.answers
    }

    /// Who belongs to the household, with what they told us of each.
    #[must_use]
    pub fn people(&self) -> &People {
        &self.people
    }

    /// Whether they told us nothing yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.people.is_empty()
    }

    /// Whether the same was told in both.
    #[must_use]
    pub fn tells_the_same(&self, other: &Self) -> bool {
        self.answers == other.answers && self.people == other.people
    }

    /// What they told us of a fact of the case or of a person.
    #[must_use]
    pub fn answer_of(&self, FactOf { person, fact }: &FactOf) -> Option<&Answer> {
        let told = person.as_ref().map_or(Some(&self.answers), |person| self.people.get(person))?;
        told.get(fact)
    }

    /// What they told us of one fact; `None` when it was not asked yet.
    #[must_use]
    pub fn answer(&self, fact: &FactId) -> Option<&Answer> {
        self.answers.get(fact)
    }

    /// The questions that are put because they changed an answer, and were not before.
    #[must_use]
    pub fn opened(&self) -> &[QuestionOf] {
        &self.opened
    }

    /// Which places they look for.
    #[must_use]
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// How many more pages of places to show than the first.
    #[must_use]
    pub fn more_pages(&self) -> usize {
        self.more_pages
    }

    /// The session after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Enter(door) => self.door = door,
            Action::Tell(answers) => self.answers.extend(answers),
            Action::TellOf(person, answers) => {
                self.people.entry(PersonId::me()).or_default();
                self.people.entry(person).or_default().extend(answers);
            }
            Action::Household => drop(self.people.entry(PersonId::me()).or_default()),
            // Written anew: what the library needs to take one out of a map is kilobytes of code.
            Action::Remove(person) => {
                for (other, told) in std::mem::take(&mut self.people) {
                    if other != person {
                        self.people.insert(other, told);
                    }
                }
            }
            Action::Restore(answers, people) => {
                (self.answers, self.people, self.opened) = (answers, people, Vec::new());
            }
            Action::Open(opened) => self.opened = opened,
            // What is looked for begins at its top.
            Action::LookFor(filter) => (self.filter, self.more_pages) = (filter, 0),
            Action::ShowMore => self.more_pages = self.more_pages.saturating_add(1),
            Action::Finish => self = Self::default(),
        }
        self
    }

    /// What the engine is given: the answers, the day, and the area that the person named or, until they name one that
    /// is known, `area`.
    #[must_use]
    pub fn situation(&self, items: &Items, area: &AreaId, on: Date) -> Situation {
        let mut situation = Situation::new(on, self.named_area(items).unwrap_or_else(|| area.clone()));
        situation.answers.clone_from(&self.answers);
        situation.people.clone_from(&self.people);
        if let Some(told) = situation.people.get_mut(PersonId::ME) {
            let own = |fact: &Fact| Some((fact.id.clone(), Answer::Known(Value::Choice(fact.own_value()?.clone()))));
            told.extend(items.facts.values().filter_map(own));
        }
        situation
    }

    fn named_area(&self, items: &Items) -> Option<AreaId> {
        let of_area = items.facts.values().filter(|fact| matches!(fact.kind, FactKind::Area(_)));
        let mut named = of_area.filter_map(|fact| match self.answer(&fact.id)?.value()? {
            Value::Choice(id) => items.areas.get(id.as_str()).map(|area| area.id.clone()),
            _ => None,
        });
        named.next()
    }
}

impl Reducible for Session {
    type Action = Action;

    /// The same allocation is given back when nothing changed, so that nothing is drawn anew.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = (*self).clone().after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waymark_model::{Area, ById, ChoiceId, NonEmpty, QuestionId, Scope, ServiceId};

    use super::*;

    fn fact(id: &str) -> FactId {
        FactId::parse(id).unwrap()
    }

    fn yes() -> Answer {
        Answer::Known(Value::YesNo(true))
    }

    fn choice(id: &str) -> Answer {
        Answer::Known(Value::Choice(ChoiceId::parse(id).unwrap()))
    }

    #[test]
    fn the_last_answer_to_a_fact_counts() {
        let session = Session::default()
            .after(Action::Tell(vec![(fact("in-uk"), yes()), (fact("pregnant"), Answer::DontKnow)]))
            .after(Action::Tell(vec![(fact("pregnant"), Answer::PreferNotToSay)]));
        assert_eq!(session.answer(&fact("in-uk")), Some(&yes()));
        assert_eq!(session.answer(&fact("pregnant")), Some(&Answer::PreferNotToSay));
        assert_eq!(session.answer(&fact("route")), None);
    }

    #[test]
    fn another_door_keeps_the_answers() {
        let session = Session::default().after(Action::Tell(vec![(fact("in-uk"), yes())]));
        let session = session.after(Action::Enter(Door::Helper));
        assert_eq!((session.door(), session.answers().len()), (Door::Helper, 1));
    }

    #[test]
    fn answers_from_another_device_take_the_place_of_those_here() {
        let session = Session::default().after(Action::Enter(Door::Desk));
        let session = session.after(Action::Tell(vec![(fact("in-uk"), yes())]));
        let session = session.after(Action::Restore([(fact("pregnant"), Answer::DontKnow)].into(), People::new()));
        assert_eq!((session.answer(&fact("in-uk")), session.door()), (None, Door::Desk));
        assert_eq!(session.answer(&fact("pregnant")), Some(&Answer::DontKnow));
    }

    #[test]
    fn what_a_change_opened_is_kept_until_other_answers_take_the_place_of_these() {
        let dates = QuestionOf { question: QuestionId::parse("dates").unwrap(), person: None };
        let session = Session::default().after(Action::Open(vec![dates.clone()]));
        let told = session.clone().after(Action::Tell(vec![(fact("in-uk"), yes())]));
        assert_eq!(told.opened(), [dates]);
        assert_eq!(told.after(Action::Restore(Told::new(), People::new())).opened(), []);
        assert_eq!(session.after(Action::Finish), Session::default());
    }

    #[test]
    fn finish_leaves_nothing() {
        let session = Session::default().after(Action::Enter(Door::Desk));
        let session = session.after(Action::Tell(vec![(fact("in-uk"), yes())]));
        let session = session.after(Action::LookFor(Filter { text: "food".to_owned(), ..Filter::default() }));
        assert_eq!(session.filter().text, "food");
        assert_eq!(session.after(Action::Finish), Session::default());
    }

    #[test]
    fn what_is_looked_for_begins_at_its_top() {
        let session = Session::default().after(Action::ShowMore).after(Action::ShowMore);
        assert_eq!(session.more_pages(), 2);
        assert_eq!(session.clone().after(Action::LookFor(Filter::default())).more_pages(), 0);
        assert_eq!(session.after(Action::Finish), Session::default());
    }

    #[test]
    fn who_is_added_is_there_with_the_one_who_asks_and_who_is_removed_is_forgotten() {
        let child = PersonId::parse("p01").unwrap();
        let session = Session::default().after(Action::TellOf(child.clone(), vec![(fact("age"), yes())]));
        let of_child = FactOf { person: Some(child.clone()), fact: fact("age") };
        assert_eq!(session.answer_of(&of_child), Some(&yes()));
        assert_eq!(session.people().keys().map(PersonId::as_str).collect::<Vec<_>>(), ["me", "p01"]);
        let session = session.after(Action::TellOf(child.clone(), vec![(fact("age"), Answer::DontKnow)]));
        assert_eq!(session.answer_of(&of_child), Some(&Answer::DontKnow));
        let session = session.after(Action::Remove(child));
        assert_eq!((session.answer_of(&of_child), session.people().len()), (None, 1));
        assert!(!session.is_empty());
        assert_eq!(session.after(Action::Finish), Session::default());
    }

    #[test]
    fn to_be_alone_is_told_and_told_again_changes_nothing() {
        let alone = Session::default().after(Action::Household);
        assert_eq!(alone.people().keys().map(PersonId::as_str).collect::<Vec<_>>(), ["me"]);
        let told = alone.after(Action::TellOf(PersonId::me(), vec![(fact("age"), yes())]));
        assert_eq!(told.clone().after(Action::Household), told);
    }

    #[test]
    fn the_one_who_asks_is_who_they_are() {
        let values = NonEmpty::new(["child", "me"].map(|id| ChoiceId::parse(id).unwrap()).into()).unwrap();
        let of = |id: &str, scope, kind| Fact::new(fact(id), scope, kind);
        let relation = of("relation", Scope::Person, FactKind::Choice(values));
        let items = Items { facts: ById::from_iter([relation]), ..Items::default() };
        let area = AreaId::parse("coventry").unwrap();
        let situation = Session::default().after(Action::Household).situation(&items, &area, date(2026, 11, 22));
        assert_eq!(situation.people["me"], [(fact("relation"), choice("me"))].into());
    }

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_session_back() {
        let session = Rc::new(Session::default());
        let same = Rc::clone(&session).reduce(Action::Enter(Door::Me));
        assert!(Rc::ptr_eq(&session, &same));
        let told = session.reduce(Action::Tell(vec![(fact("in-uk"), yes())]));
        assert!(!Rc::ptr_eq(&same, &told));
    }

    #[test]
    fn a_named_area_is_used_if_it_is_known() {
        let items = items_with_areas(&["coventry", "leeds"]);
        let coventry = AreaId::parse("coventry").unwrap();
        let cases = [(None, "coventry"), (Some(choice("leeds")), "leeds"), (Some(choice("elsewhere")), "coventry")];
        for (answer, area) in cases {
            let told = answer.map(|answer| (fact("home-area"), answer)).into_iter().collect();
            let session = Session::default().after(Action::Tell(told));
            assert_eq!(session.situation(&items, &coventry, date(2026, 11, 22)).area.as_str(), area);
        }
    }

    fn items_with_areas(names: &[&str]) -> Items {
        let values = names.iter().chain(&["elsewhere"]).map(|name| ChoiceId::parse(name).unwrap()).collect();
        let kind = FactKind::Area(NonEmpty::new(values).unwrap());
        let home = Fact::new(fact("home-area"), Scope::Case, kind);
        let services = NonEmpty::new(vec![ServiceId::parse("helpline").unwrap()]).unwrap();
        let areas = names.iter().map(|name| {
            let id = AreaId::parse(name).unwrap();
            Area { id, urgent: services.clone(), fallback: services.clone() }
        });
        Items { facts: ById::from_iter([home]), areas: areas.collect(), ..Items::default() }
    }
}
