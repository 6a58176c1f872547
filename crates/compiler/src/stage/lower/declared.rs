//! The ids that files give.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{Place, Spanned};
use crate::source::{Kind, Node};
use crate::stage::parse::ParsedYaml;

/// The ids that files give.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    items: Vec<Declaration>,
    by_id: BTreeMap<Kind, BTreeMap<String, Place>>,
    /// Ids that a faulty file may have given: naming one is no fault until that file is put right.
    assumed: BTreeSet<(Kind, String)>,
}

/// An id that a file gives.
#[derive(Debug)]
pub(crate) struct Declaration {
    pub(crate) kind: Kind,
    pub(crate) id: Spanned<String>,
    /// What the id should be by the name of the file.
    pub(crate) name: String,
}

impl Declared {
    /// Takes up the id of a file, even of one whose other parts could not be read.
    pub(super) fn file(&mut self, kind: Kind, name: &str, file: &ParsedYaml, sound: bool) {
        let id = file.node.as_ref().and_then(|node| node.get("id")).and_then(Node::text);
        if let Some(id) = id {
            let id = Spanned::new(id.value.to_owned(), id.place);
            self.by_id.entry(kind).or_default().entry(id.value.clone()).or_insert(id.place);
            if id.value != name {
                self.assume(kind, name);
            }
            self.items.push(Declaration { kind, id, name: name.to_owned() });
        }
        if !sound {
            self.assume(kind, name);
        }
    }

    /// Lets an id pass as existing.
    pub(super) fn assume(&mut self, kind: Kind, id: &str) {
        self.assumed.insert((kind, id.to_owned()));
    }

    /// Every id with its file's name, in the order of paths.
    pub(crate) fn all(&self) -> &[Declaration] {
        &self.items
    }

    /// Whether something of this kind has this id, or may have it.
    pub(crate) fn may_exist(&self, kind: Kind, id: &str) -> bool {
        self.place(kind, id).is_some() || self.assumed.contains(&(kind, id.to_owned()))
    }

    /// Whether there is anything of this kind, or may be.
    pub(crate) fn any_may_exist(&self, kind: Kind) -> bool {
        self.by_id.contains_key(&kind) || self.assumed.iter().any(|(assumed, _)| *assumed == kind)
    }

    /// Where an id is given.
    pub(crate) fn place(&self, kind: Kind, id: &str) -> Option<Place> {
        self.by_id.get(&kind)?.get(id).copied()
    }

    /// Every id of a kind.
    pub(crate) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.by_id.get(&kind).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }
}
