//! A YAML file as a tree of texts, each with its place. Nothing is interpreted: `yes`, `0808` and `2026-03-09` stay texts.

use crate::files::{Place, Spanned};

/// A part of a YAML file.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    /// A text, or a list or mapping in brackets: all of it. A list or mapping on lines of its own: its first line's
    /// first word, so that a label never spans half a file.
    pub(crate) place: Place,
}

/// What a part of a YAML file is.
#[derive(Debug, Clone)]
pub(crate) enum NodeKind {
    /// Nothing after the colon or the dash, or a word by which YAML means the same: `~` or `null` without quotes.
    Nothing,
    /// A text, without quotes and with escapes resolved.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in order; each key once.
    Map(Vec<(Spanned<String>, Node)>),
    /// Something that was refused and reported already, such as an alias.
    Refused,
}

impl Node {
    /// What it is, for a sentence.
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            NodeKind::Nothing | NodeKind::Refused => "nothing",
            NodeKind::Text(_) => "a single value",
            NodeKind::List(_) => "a list",
            NodeKind::Map(_) => "keys with values",
        }
    }

    /// The value of a key, where this is a mapping that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let NodeKind::Map(entries) = &self.kind else { return None };
        entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// The text, where this is one.
    pub(crate) fn text(&self) -> Option<Spanned<&str>> {
        let NodeKind::Text(text) = &self.kind else { return None };
        Some(Spanned::new(text.as_str(), self.place))
    }
}
