//! `rules/questions/<id>.yaml`

use waymark_model::{Effort, FactId, Paper, QuestionId, Sensitivity, Stage};

use crate::files::Spanned;
use crate::source::shape::shape;
use crate::source::{ConditionShape, List, Ref};

shape! {
    /// A step that asks for facts.
    QuestionShape, "question" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<QuestionId>,
        /// The facts it asks for.
        "asks" => asks: List<Ref<FactId>>,
        /// When in the journey it comes.
        "stage" => stage: Spanned<Stage>,
        /// Gentle questions come first.
        "sensitivity" => sensitivity: Spanned<Sensitivity>,
        /// What it takes to answer; from memory, where nothing is said.
        "effort" => effort: Option<Spanned<Effort>>,
        /// Whom it makes sense for; answers outside it are kept and not used.
        "when" => when: Option<ConditionShape>,
        /// In which papers the answer can be looked up: a drawing of each shows where.
        "find-in" => find_in: Vec<Spanned<Paper>>,
    }
}
