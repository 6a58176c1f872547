//! All content made ready for one day and one household.

use waymark_model::{Condition, Content, Date, Deadline, PersonId, Question, Right, RightAnswer, Scheme, Scope};

use crate::lower::Lowering;
use crate::node::{Node, Told};
use crate::number_set::{FactIndex, FactSet, QuestionIndex, QuestionSet};
use crate::program::Program;
use crate::slot::Slot;
use crate::target::Target;
use crate::variables::Variables;

/// All content made ready for one day and one household, each list in the order of ids.
#[derive(Debug, Clone)]
pub(crate) struct DayRules {
    pub(crate) variables: Variables,
    /// For each fact that only some are asked: who they are.
    pub(crate) gates: Vec<Option<Node>>,
    /// What is asked: questions about people once for each person.
    pub(crate) questions: Vec<QuestionRule>,
    /// Facts that some question asks for.
    asked: FactSet,
    /// For each fact, the questions that ask for it.
    pub(crate) askers: Vec<QuestionSet>,
    /// The criteria of each scheme.
    pub(crate) schemes: Vec<Vec<Node>>,
    /// Whether each scheme has a condition that opens on some day.
    pub(crate) opens: Vec<bool>,
    /// The criteria, to compare them all at once.
    pub(crate) program: Program,
    /// Each right, once for each person whose it is.
    pub(crate) rights: Vec<Vec<RightRule>>,
    pub(crate) alerts: Vec<Node>,
    /// Whom each deadline concerns.
    pub(crate) deadlines: Vec<Node>,
    /// For whom the exceptions of each deadline are.
    pub(crate) exceptions: Vec<Vec<Node>>,
    /// Whom each service is for; `None` for everyone.
    pub(crate) services: Vec<Option<Node>>,
}

/// A question made ready.
#[derive(Debug, Clone)]
pub(crate) struct QuestionRule {
    /// Its place among all questions.
    pub(crate) question: usize,
    /// Whom it is about, by place in the household; `None` for the case.
    pub(crate) person: Option<usize>,
    pub(crate) asks: Vec<FactIndex>,
    pub(crate) when: Option<Node>,
}

/// A right made ready, of one person or of the case.
#[derive(Debug, Clone)]
pub(crate) struct RightRule {
    /// Whose it is, by place in the household; `None` for the case, and while nobody told who there is.
    pub(crate) person: Option<usize>,
    /// The conditions of its cases; before them, where it is not everybody's, that it is not this person's.
    pub(crate) cases: Vec<Node>,
    /// What they answer; nothing is said of a right that is not this person's.
    pub(crate) answers: Vec<Option<RightAnswer>>,
}

impl RightRule {
    /// What answers may change: whether it is this person's, and what it then says.
    pub(crate) fn target(&self) -> Target<'_> {
        Target::First(&self.cases, &self.answers)
    }

    /// What it says if it is this person's.
    pub(crate) fn if_theirs(&self) -> Target<'_> {
        let cases = self.cases.iter().zip(&self.answers).position(|(_, answer)| answer.is_some()).unwrap_or_default();
        let (cases, answers) = (self.cases.get(cases..), self.answers.get(cases..));
        Target::First(cases.unwrap_or_default(), answers.unwrap_or_default())
    }
}

impl DayRules {
    /// The rules as they are on `on` for a household of these people; for one that nobody told of, if there are none.
    pub(crate) fn new(content: &Content, on: Date, people: Vec<PersonId>) -> Self {
        let variables = Variables::new(content, people);
        let lowering = Lowering { content, on, variables: &variables, person: None };
        let questions = content.questions.values().enumerate();
        let questions: Vec<QuestionRule> =
            questions.flat_map(|(place, question)| about_each(lowering, place, question)).collect();
        let schemes: Vec<Vec<Node>> = content.schemes.values().map(|scheme| criteria(lowering, scheme)).collect();
        Self {
            opens: content.schemes.values().map(opens).collect(),
            program: Program::new(&schemes, variables.len()),
            askers: askers(variables.len(), &questions),
            gates: gates(variables.len(), &questions),
            schemes,
            rights: content.rights.values().map(|right| of_each(lowering, right)).collect(),
            alerts: content.alerts.values().map(|alert| lowering.node(&alert.when)).collect(),
            deadlines: content.deadlines.values().map(|deadline| lowering.node(&deadline.when)).collect(),
            exceptions: content.deadlines.values().map(|deadline| exceptions(lowering, deadline)).collect(),
            services: content.services.values().map(|s| s.serves.as_ref().map(|c| lowering.node(c))).collect(),
            asked: questions.iter().flat_map(|question| question.asks.iter().copied()).collect(),
            questions,
            variables,
        }
    }

    /// The criteria of a scheme on another day.
    pub(crate) fn criteria_on(&self, content: &Content, on: Date, scheme: &Scheme) -> Vec<Node> {
        criteria(self.lowering(content, on), scheme)
    }

    /// A condition on a day.
    pub(crate) fn node_on(&self, content: &Content, on: Date, condition: &Condition) -> Node {
        self.lowering(content, on).node(condition)
    }

    /// What makes conditions on the case ready for a day.
    pub(crate) fn lowering<'a>(&'a self, content: &'a Content, on: Date) -> Lowering<'a> {
        Lowering { content, on, variables: &self.variables, person: None }
    }

    /// These slots, with who is asked what.
    pub(crate) fn told<'a>(&'a self, slots: &'a [Slot]) -> Told<'a> {
        Told { slots, gates: &self.gates }
    }

    /// Whether some question asks for a fact.
    pub(crate) fn is_asked(&self, fact: FactIndex) -> bool {
        self.asked.contains(fact)
    }
}

/// A question, once for each person that it is about.
fn about_each(lowering: Lowering<'_>, place: usize, question: &Question) -> Vec<QuestionRule> {
    let facts = || question.asks.iter().filter_map(|id| lowering.content.facts.get(id));
    each_person(lowering, facts().any(|fact| fact.scope == Scope::Person))
        .into_iter()
        .map(|person| QuestionRule {
            question: place,
            person,
            asks: question.asks.iter().filter_map(|fact| lowering.variables.index(fact, person)).collect(),
            when: question.when.as_ref().map(|when| Lowering { person, ..lowering }.node(when)),
        })
        .filter(|rule| !rule.asks.is_empty())
        .collect()
}

/// A right, once for each person whose it is.
fn of_each(lowering: Lowering<'_>, right: &Right) -> Vec<RightRule> {
    let of = |person| {
        let lowering = Lowering { person, ..lowering };
        let not_theirs = right.whom.iter().map(|whom| (Node::Not(Box::new(lowering.node(whom))), None));
        let cases = right.cases.iter().map(|case| (lowering.node(&case.when), Some(case.answer)));
        let (cases, answers) = not_theirs.chain(cases).unzip();
        RightRule { person, cases, answers }
    };
    each_person(lowering, right.scope == Scope::Person).into_iter().map(of).collect()
}

/// Every person of the household for what is of a person; nobody in particular otherwise, and while nobody told who there
/// is.
fn each_person(lowering: Lowering<'_>, of_person: bool) -> Vec<Option<usize>> {
    let people = lowering.variables.people().len();
    if of_person && people > 0 { (0..people).map(Some).collect() } else { vec![None] }
}

fn criteria(lowering: Lowering<'_>, scheme: &Scheme) -> Vec<Node> {
    scheme.criteria.iter().map(|criterion| lowering.node(&criterion.when)).collect()
}

fn exceptions(lowering: Lowering<'_>, deadline: &Deadline) -> Vec<Node> {
    deadline.exceptions.iter().map(|exception| lowering.node(&exception.when)).collect()
}

/// Whether a condition of a scheme opens on some day.
fn opens(scheme: &Scheme) -> bool {
    let mut opens = false;
    for criterion in &scheme.criteria {
        criterion.when.visit(&mut |part| opens |= matches!(part, Condition::TodayFrom(_)));
    }
    opens
}

/// For each fact, the questions that ask for it.
fn askers(facts: usize, questions: &[QuestionRule]) -> Vec<QuestionSet> {
    let mut askers = vec![QuestionSet::default(); facts];
    for (place, question) in questions.iter().enumerate() {
        for fact in &question.asks {
            if let Some(askers) = askers.get_mut(fact.0) {
                askers.insert(QuestionIndex(place));
            }
        }
    }
    askers
}

/// Who is asked for each fact; `None` where everybody is, or no question asks for it.
fn gates(facts: usize, questions: &[QuestionRule]) -> Vec<Option<Node>> {
    /// Who is asked, so far.
    #[derive(Clone)]
    enum Asked {
        Nobody,
        Some(Vec<Node>),
        Everybody,
    }
    let mut asked = vec![Asked::Nobody; facts];
    for question in questions {
        for fact in &question.asks {
            let Some(so_far) = asked.get_mut(fact.0) else { continue };
            match (&mut *so_far, &question.when) {
                (Asked::Some(whens), Some(when)) => whens.push(when.clone()),
                (Asked::Nobody, Some(when)) => *so_far = Asked::Some(vec![when.clone()]),
                (Asked::Everybody, _) | (_, None) => *so_far = Asked::Everybody,
            }
        }
    }
    let gate = |asked: Asked| match asked {
        Asked::Some(mut whens) => {
            if whens.len() > 1 {
                Some(Node::Any(whens))
            } else {
                whens.pop()
            }
        }
        Asked::Nobody | Asked::Everybody => None,
    };
    asked.into_iter().map(gate).collect()
}
