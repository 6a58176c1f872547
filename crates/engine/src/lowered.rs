//! The rules of one day and one household as the engine evaluates them, for programs that reason about rules instead of running them.
//!
//! What is seen here is what [`evaluate`](crate::evaluate) looks at, and not a second reading of the content: a prover that
//! takes its conditions from here cannot drift from the engine. It is for reading only. Nodes name facts by
//! [`FactIndex`]; an atom is met, not met or unknown as [`Holds::truth`] says, and unknown wherever the [gate](Lowered::gate)
//! of its fact is not met.

use waymark_model::{Condition, Content, Date, Fact, FactId, FactOf, PersonId, Scope, Situation, Truth};

use crate::day_rules::DayRules;
use crate::lower::Lowering;
pub use crate::node::{Holds, Node};
pub use crate::number_set::FactIndex;
pub use crate::slot::Slot;

/// Content made ready for one day and one household, to be read.
#[derive(Debug, Clone)]
pub struct Lowered<'c> {
    content: &'c Content,
    on: Date,
    rules: DayRules,
}

impl<'c> Lowered<'c> {
    /// The content as it is on a day for a household of these people; for one that nobody told of, if there are none.
    #[must_use]
    pub fn new(content: &'c Content, on: Date, people: Vec<PersonId>) -> Self {
        Self { content, on, rules: DayRules::new(content, on, people) }
    }

    /// The content.
    #[must_use]
    pub fn content(&self) -> &'c Content {
        self.content
    }

    /// The day.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on
    }

    /// The people of the household, in the order of their ids; none if nobody told of it.
    #[must_use]
    pub fn people(&self) -> &[PersonId] {
        self.rules.variables.people()
    }

    /// Every fact of the case with its number, then those of each person.
    pub fn facts(&self) -> impl Iterator<Item = (FactIndex, &'c Fact)> {
        let whose = std::iter::once(None).chain((0..self.people().len()).map(Some));
        whose.flat_map(move |person| {
            let scope = if person.is_some() { Scope::Person } else { Scope::Case };
            let facts = self.content.facts.values().filter(move |fact| fact.scope == scope);
            facts.filter_map(move |fact| Some((self.fact(&fact.id, person)?, fact)))
        })
    }

    /// The number of a fact of the case, or of the person at a place.
    #[must_use]
    pub fn fact(&self, id: &FactId, person: Option<usize>) -> Option<FactIndex> {
        self.rules.variables.index(id, person)
    }

    /// The fact of a number, and whose it is.
    #[must_use]
    pub fn fact_of(&self, fact: FactIndex) -> Option<FactOf> {
        self.rules.variables.fact_of(fact)
    }

    /// Who is asked for a fact, where only some are: answers of others do not count.
    #[must_use]
    pub fn gate(&self, fact: FactIndex) -> Option<&Node> {
        self.rules.gates.get(fact.0)?.as_ref()
    }

    /// Whether some question asks for a fact.
    #[must_use]
    pub fn is_asked(&self, fact: FactIndex) -> bool {
        self.rules.is_asked(fact)
    }

    /// A condition of the case on the day.
    #[must_use]
    pub fn node(&self, condition: &Condition) -> Node {
        self.node_on(condition, self.on)
    }

    /// A condition of the case, or of the person at a place, on the day.
    #[must_use]
    pub fn node_of(&self, condition: &Condition, person: Option<usize>) -> Node {
        Lowering { person, ..self.rules.lowering(self.content, self.on) }.node(condition)
    }

    /// A condition of the case on another day: with the parameters of that day, held against it.
    #[must_use]
    pub fn node_on(&self, condition: &Condition, on: Date) -> Node {
        self.rules.node_on(self.content, on, condition)
    }

    /// Whether a condition of the day holds for these answers.
    #[must_use]
    pub fn truth(&self, node: &Node, situation: &Situation) -> Truth {
        self.rules.told(&self.rules.variables.slots(self.content, situation)).truth(node)
    }
}
