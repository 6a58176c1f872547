//! All content made ready for one day.

use waymark_model::{Answer, Condition, Content, Date, Deadline, FactId, Question, Right, Scheme, Situation};

use crate::fact_set::{FactIndex, FactSet};
use crate::lower::Lowering;
use crate::node::{Node, Told};
use crate::slot::Slot;

/// All content made ready for one day, each list in the order of ids.
#[derive(Debug, Clone)]
pub(crate) struct DayRules {
    pub(crate) facts: Vec<FactId>,
    /// For each fact that only some are asked: who they are.
    pub(crate) gates: Vec<Option<Node>>,
    pub(crate) questions: Vec<QuestionRule>,
    /// Facts that some question asks for.
    asked: FactSet,
    /// The criteria of each scheme.
    pub(crate) schemes: Vec<Vec<Node>>,
    /// The cases of each right.
    pub(crate) rights: Vec<Vec<Node>>,
    pub(crate) alerts: Vec<Node>,
    /// Whom each deadline concerns.
    pub(crate) deadlines: Vec<Node>,
    /// For whom the exceptions of each deadline are.
    pub(crate) exceptions: Vec<Vec<Node>>,
    /// Whom each service is for; `None` for everyone.
    pub(crate) services: Vec<Option<Node>>,
}

/// A question made ready for one day.
#[derive(Debug, Clone)]
pub(crate) struct QuestionRule {
    pub(crate) asks: Vec<FactIndex>,
    pub(crate) when: Option<Node>,
}

impl DayRules {
    /// The rules as they are on `on`.
    pub(crate) fn new(content: &Content, on: Date) -> Self {
        let facts: Vec<FactId> = content.facts.keys().cloned().collect();
        let lowering = Lowering { content, on, facts: &facts };
        let questions: Vec<QuestionRule> = content.questions.values().map(|q| question(lowering, q)).collect();
        Self {
            gates: (0..facts.len()).map(|fact| gate(FactIndex(fact), &questions)).collect(),
            schemes: content.schemes.values().map(|scheme| criteria(lowering, scheme)).collect(),
            rights: content.rights.values().map(|right| cases(lowering, right)).collect(),
            alerts: content.alerts.values().map(|alert| lowering.node(&alert.when)).collect(),
            deadlines: content.deadlines.values().map(|deadline| lowering.node(&deadline.when)).collect(),
            exceptions: content.deadlines.values().map(|deadline| exceptions(lowering, deadline)).collect(),
            services: content.services.values().map(|s| s.serves.as_ref().map(|c| lowering.node(c))).collect(),
            asked: questions.iter().flat_map(|question| question.asks.iter().copied()).collect(),
            questions,
            facts,
        }
    }

    /// The criteria of a scheme on another day.
    pub(crate) fn criteria_on(&self, content: &Content, on: Date, scheme: &Scheme) -> Vec<Node> {
        criteria(Lowering { content, on, facts: &self.facts }, scheme)
    }

    /// A condition on a day.
    pub(crate) fn node_on(&self, content: &Content, on: Date, condition: &Condition) -> Node {
        Lowering { content, on, facts: &self.facts }.node(condition)
    }

    /// What was told, by number of the fact.
    pub(crate) fn slots(&self, content: &Content, situation: &Situation) -> Vec<Slot> {
        let slot = |id: &FactId| {
            let answer: Option<&Answer> = situation.answers.get(id);
            let kind = content.facts.get(id).map(|fact| &fact.kind);
            answer.zip(kind).map_or(Slot::Open, |(answer, kind)| Slot::of(answer, kind))
        };
        self.facts.iter().map(slot).collect()
    }

    /// These slots, with who is asked what.
    pub(crate) fn told<'a>(&'a self, slots: &'a [Slot]) -> Told<'a> {
        Told { slots, gates: &self.gates }
    }

    /// Whether some question asks for a fact.
    pub(crate) fn is_asked(&self, fact: FactIndex) -> bool {
        self.asked.contains(fact)
    }

    /// The number of a fact.
    pub(crate) fn index(&self, fact: &FactId) -> Option<FactIndex> {
        self.facts.binary_search(fact).ok().map(FactIndex)
    }

    /// The id of a fact.
    pub(crate) fn id(&self, fact: FactIndex) -> Option<&FactId> {
        self.facts.get(fact.0)
    }
}

fn question(lowering: Lowering<'_>, question: &Question) -> QuestionRule {
    let index = |fact: &FactId| lowering.facts.binary_search(fact).ok().map(FactIndex);
    QuestionRule {
        asks: question.asks.iter().filter_map(index).collect(),
        when: question.when.as_ref().map(|when| lowering.node(when)),
    }
}

fn criteria(lowering: Lowering<'_>, scheme: &Scheme) -> Vec<Node> {
    scheme.criteria.iter().map(|criterion| lowering.node(&criterion.when)).collect()
}

fn cases(lowering: Lowering<'_>, right: &Right) -> Vec<Node> {
    right.cases.iter().map(|case| lowering.node(&case.when)).collect()
}

fn exceptions(lowering: Lowering<'_>, deadline: &Deadline) -> Vec<Node> {
    deadline.exceptions.iter().map(|exception| lowering.node(&exception.when)).collect()
}

/// Who is asked for a fact; `None` where everybody is, or no question asks for it.
fn gate(fact: FactIndex, questions: &[QuestionRule]) -> Option<Node> {
    let askers = questions.iter().filter(|question| question.asks.contains(&fact));
    let mut whens = askers.map(|question| question.when.clone()).collect::<Option<Vec<Node>>>()?;
    if whens.len() > 1 { Some(Node::Any(whens)) } else { whens.pop() }
}
