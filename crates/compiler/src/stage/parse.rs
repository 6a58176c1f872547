//! Texts become trees: YAML into nodes, Fluent into messages.

mod fluent;
mod fluent_pattern;
mod yaml;
mod yaml_fault;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{File, FileId, Files, LARGEST, Place};
use crate::source::{Node, Role, WordsFile, role};

/// How deep brackets, lists and placeables may nest. Real ones go six deep.
const DEEPEST: usize = 32;

/// All files, as far as they could be read.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub(crate) yaml: Vec<ParsedYaml>,
    pub(crate) words: Vec<WordsFile>,
    /// The names of files that stand where no content lives. What they hold is not known; they may be what is meant.
    pub(crate) misplaced: Vec<String>,
}

/// A YAML file.
#[derive(Debug)]
pub(crate) struct ParsedYaml {
    pub(crate) file: FileId,
    pub(crate) role: Role,
    /// What it holds; `None` when it could not be read.
    pub(crate) node: Option<Node>,
    /// Whether it was read without a fault.
    pub(crate) sound: bool,
}

pub(crate) fn parse(files: &Files<'_>, faults: &mut Faults) -> Parsed {
    let mut parsed = Parsed::default();
    for (id, file) in files.iter() {
        let role = match role(file.path) {
            Ok(role) => role,
            Err(why) => {
                faults.add(Diagnostic::new(Code::MisplacedFile, Place::top(id), why.message).help(why.help));
                let name = file.path.rsplit('/').next().and_then(|name| name.split('.').next());
                parsed.misplaced.extend(name.map(str::to_owned));
                continue;
            }
        };
        let before = faults.len();
        let text = readable(id, file, faults);
        let subject = match &role {
            Role::AppWords { tag } => Some((tag.clone(), None)),
            Role::ItemWords { tag, kind, name } => Some((tag.clone(), Some((*kind, name.clone())))),
            Role::Item { .. } | Role::Scenario { .. } | Role::Locale { .. } => None,
        };
        if let Some((tag, subject)) = subject {
            let messages = text.map(|text| fluent::parse(id, text, faults)).unwrap_or_default();
            parsed.words.push(WordsFile { file: id, tag, subject, messages, sound: faults.len() == before });
        } else {
            let node = text.and_then(|text| yaml::parse(id, text, faults));
            parsed.yaml.push(ParsedYaml { file: id, role, node, sound: faults.len() == before });
        }
    }
    parsed
}

/// The text of a file, unless it is too large or not UTF-8. The size comes first: the rest of a large file is not looked at.
fn readable<'f>(id: FileId, file: &'f File<'_>, faults: &mut Faults) -> Option<&'f str> {
    if file.size > LARGEST {
        let message = format!("this file has {} bytes, and at most {LARGEST} are read", file.size);
        let fault = Diagnostic::new(Code::TooLarge, Place::top(id), message);
        faults.add(fault.help("one thing per file: move what belongs elsewhere".to_owned()));
        return None;
    }
    if let Some(at) = file.broken_at {
        let place = Place::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
        let fault = Diagnostic::new(Code::NotUtf8, place, "this byte is not part of any character")
            .help("save the file as UTF-8".to_owned());
        faults.add(fault);
        return None;
    }
    Some(&file.text)
}
