//! Where rules are written, for reports.

use std::collections::BTreeMap;

use serde::Serialize;
use waymark_compiler::{Compiled, Position, RuleName, Tree};

/// Where each rule is written.
pub(crate) struct Locations<'a>(BTreeMap<&'a RuleName, (&'a str, Position)>);

/// A rule with its place, for programs.
#[derive(Serialize)]
pub(crate) struct RuleEntry<'a> {
    kind: &'static str,
    id: &'a str,
    /// Which criterion, case or value; left out for the item as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    path: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Locations<'a> {
    /// The places of everything in a tree.
    pub(crate) fn new(compiled: &'a Compiled, tree: &'a Tree) -> Self {
        Self(compiled.positions(tree))
    }

    /// `path:line:column`.
    pub(crate) fn text(&self, rule: &RuleName) -> String {
        let (path, position) = self.of(rule);
        format!("{path}:{}:{}", position.line, position.column)
    }

    /// The rule with its place.
    pub(crate) fn entry(&self, rule: &'a RuleName) -> RuleEntry<'a> {
        let (path, Position { line, column }) = self.of(rule);
        RuleEntry { kind: rule.kind(), id: rule.id(), part: rule.part(), path, line, column }
    }

    fn of(&self, rule: &RuleName) -> (&'a str, Position) {
        // Rules come from the tree, so each has a place; a report would still be of use without one.
        self.0.get(rule).copied().unwrap_or(("rules", Position { line: 1, column: 1 }))
    }
}
