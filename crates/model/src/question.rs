//! Steps that ask for facts.

use serde::{Deserialize, Serialize};

use crate::{Condition, FactId, NonEmpty, Paper, QuestionId};

/// A step that asks for one or more facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What it asks for.
    pub asks: NonEmpty<FactId>,
    /// When in the journey it comes.
    pub stage: Stage,
    /// How close to the bone it is.
    pub sensitivity: Sensitivity,
    /// What it takes to answer it.
    pub effort: Effort,
    /// Whom it makes sense for; answers given outside it are kept and not used.
    pub when: Option<Condition>,
    /// In which papers the answer can be looked up.
    pub find_in: Vec<Paper>,
}

/// When in the journey a question comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Why the person came.
    Need,
    /// Whether they are safe.
    Safety,
    /// What brought them.
    Route,
    /// Where and with whom they live.
    Home,
    /// What permission or support they have.
    Status,
    /// Dates.
    Dates,
}

impl Stage {
    /// The stages in the order of asking.
    pub const ALL: [Self; 6] = [Self::Need, Self::Safety, Self::Route, Self::Home, Self::Status, Self::Dates];
}

/// How close to the bone a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sensitivity {
    /// Anyone can be asked.
    Gentle,
    /// It may hurt or frighten: asked late, and only if it can matter.
    Sensitive,
}

impl Sensitivity {
    /// Gentle first.
    pub const ALL: [Self; 2] = [Self::Gentle, Self::Sensitive];
}

/// What it takes to answer a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Effort {
    /// Anyone can say it from memory.
    Memory,
    /// It has to be looked up in a paper or an account.
    Papers,
}

impl Effort {
    /// The smaller first.
    pub const ALL: [Self; 2] = [Self::Memory, Self::Papers];
}
