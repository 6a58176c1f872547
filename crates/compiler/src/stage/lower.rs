//! Nodes become shapes: ids, words, numbers and dates are read, and keys are known.

mod declared;
mod shapes;

pub(crate) use declared::Declared;
pub(crate) use shapes::{Filed, Shapes};

use crate::diagnostic::Faults;
use crate::files::FileId;
use crate::source::{Gathered, Kind, Reader, Role, WordsFile};
use crate::stage::parse::{Parsed, ParsedYaml};

/// All content as shapes, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct Lowered {
    pub(crate) shapes: Shapes,
    pub(crate) declared: Declared,
    pub(crate) gathered: Gathered,
    pub(crate) words: Vec<WordsFile>,
    /// Languages by the names of their folders.
    pub(crate) tags: Vec<(String, FileId)>,
    /// Whether every file could be read whole. If not, what seems to be used by nothing may be used in the unread part.
    pub(crate) sound: bool,
}

pub(crate) fn lower(parsed: Parsed, faults: &mut Faults) -> Lowered {
    let mut lowered = Lowered { sound: parsed.misplaced.is_empty(), ..Lowered::default() };
    for name in &parsed.misplaced {
        for kind in Kind::ALL {
            lowered.declared.assume(kind, name);
        }
    }
    for file in &parsed.yaml {
        lowered.add(file, faults);
    }
    lowered.sound &= parsed.words.iter().all(|file| file.sound);
    lowered.words = parsed.words;
    lowered.tags = tags(&parsed.yaml, &lowered.words);
    lowered
}

/// Every language's folder once, with its first file.
fn tags(yaml: &[ParsedYaml], words: &[WordsFile]) -> Vec<(String, FileId)> {
    let locales = yaml.iter().filter_map(|file| match &file.role {
        Role::Locale { tag } => Some((tag.clone(), file.file)),
        Role::Item { .. } | Role::Scenario { .. } | Role::AppWords { .. } | Role::ItemWords { .. } => None,
    });
    let mut tags: Vec<_> = locales.chain(words.iter().map(|file| (file.tag.clone(), file.file))).collect();
    tags.sort();
    tags.dedup_by(|second, first| second.0 == first.0);
    tags
}

impl Lowered {
    fn add(&mut self, file: &ParsedYaml, faults: &mut Faults) {
        let before = faults.len();
        let named = match &file.role {
            Role::Item { kind, name, .. } => Some((*kind, name)),
            Role::Scenario { name, .. } => Some((Kind::Scenario, name)),
            Role::Locale { .. } | Role::AppWords { .. } | Role::ItemWords { .. } => None,
        };
        if let Some(node) = &file.node {
            let mut reader = Reader { faults, gathered: &mut self.gathered };
            self.shapes.read(file, node, &mut reader);
        }
        let sound = file.sound && faults.len() == before;
        self.sound &= sound;
        if let Some((kind, name)) = named {
            self.declared.file(kind, name, file, sound);
        }
        if !sound {
            self.shapes.unsound.insert(file.file);
        }
    }
}
