//! The rules of one day as the engine evaluates them, for programs that reason about rules instead of running them.
//!
//! What is seen here is what [`evaluate`](crate::evaluate) looks at, and not a second reading of the content: a prover that
//! takes its conditions from here cannot drift from the engine. It is for reading only. Nodes name facts by
//! [`FactIndex`]; an atom is met, not met or unknown as [`Holds::truth`] says, and unknown wherever the [gate](Lowered::gate)
//! of its fact is not met.

use waymark_model::{Condition, Content, Date, Fact, FactId, Situation, Truth};

use crate::day_rules::DayRules;
pub use crate::fact_set::FactIndex;
use crate::lower::Lowering;
pub use crate::node::{Holds, Node};
pub use crate::slot::Slot;

/// Content made ready for one day, to be read.
#[derive(Debug, Clone)]
pub struct Lowered<'c> {
    content: &'c Content,
    on: Date,
    rules: DayRules,
}

impl<'c> Lowered<'c> {
    /// The content as it is on a day.
    #[must_use]
    pub fn new(content: &'c Content, on: Date) -> Self {
        Self { content, on, rules: DayRules::new(content, on) }
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

    /// Every fact with its number, in the order of ids.
    pub fn facts(&self) -> impl Iterator<Item = (FactIndex, &'c Fact)> {
        self.content.facts.values().enumerate().map(|(index, fact)| (FactIndex(index), fact))
    }

    /// The number of a fact.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<FactIndex> {
        self.rules.index(id)
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

    /// A condition on the day.
    #[must_use]
    pub fn node(&self, condition: &Condition) -> Node {
        self.node_on(condition, self.on)
    }

    /// A condition on another day: with the parameters of that day, held against it.
    #[must_use]
    pub fn node_on(&self, condition: &Condition, on: Date) -> Node {
        Lowering { content: self.content, on, facts: &self.rules.facts }.node(condition)
    }

    /// Whether a condition of the day holds for these answers.
    #[must_use]
    pub fn truth(&self, node: &Node, situation: &Situation) -> Truth {
        self.rules.told(&self.rules.slots(self.content, situation)).truth(node)
    }
}
