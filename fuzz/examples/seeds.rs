//! Writes what fuzzing starts from into `corpus/`: the real rules and words, real answers of scenarios, and packs.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use waymark_cli::tree;
use waymark_compiler::{Tree, compile};
use waymark_hostile::{Reader, files, subjects};
use waymark_model::pack::{write_content, write_details, write_words};

/// Where the body of a pack starts.
const BODY: usize = 42;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = tree::read(&root.join("..")).unwrap();
    sources(&root.join("corpus/source"), &real);
    packs(&root.join("corpus/pack"));
    answers(&root.join("corpus/answers"), &real);
}

/// Each file of the small world in its place, and each real one in the last place of its kind.
fn sources(folder: &Path, real: &Tree) {
    let subjects: Vec<(u8, &str)> = subjects().collect();
    for (choice, path) in &subjects {
        keep(folder, &[&[*choice], &files()[*path][..]].concat());
    }
    for (path, text) in real {
        if let Some((choice, _)) = subjects.iter().rfind(|(_, subject)| kind(subject) == kind(path)) {
            keep(folder, &[&[*choice], &text[..]].concat());
        }
    }
}

/// The folder and the ending of a file.
fn kind(path: &str) -> (Option<&str>, Option<&str>) {
    (path.rsplit('/').nth(1), path.rsplit('.').next())
}

/// The packs of the small world, whole and as bodies.
fn packs(folder: &Path) {
    let compiled = compile(files(), None);
    let content = compiled.content.unwrap();
    let (core, details) = content.clone().split();
    let mut packs = vec![
        (Reader::Content, write_content(&content).unwrap()),
        (Reader::Content, write_content(&core).unwrap()),
        (Reader::Details, write_details(&details).unwrap()),
    ];
    packs.extend(compiled.words.iter().map(|words| (Reader::Words, write_words(words).unwrap())));
    for (reader, pack) in packs {
        keep(folder, &[&[choice(Reader::Whole)], &pack[..]].concat());
        keep(folder, &[&[choice(reader)], &pack[BODY..]].concat());
    }
}

fn choice(reader: Reader) -> u8 {
    Reader::ALL.iter().position(|other| *other == reader).unwrap() as u8
}

/// The answers of each scenario.
fn answers(folder: &Path, real: &Tree) {
    for (_, text) in files().iter().chain(real).filter(|(path, _)| path.starts_with("rules/scenarios/")) {
        let text = std::str::from_utf8(text).unwrap();
        let Some(from) = text.find("answers:").or(text.find("people:")) else { continue };
        let until = text.find("\nexpect:").map_or(text.len(), |end| end + 1);
        keep(folder, text[from..until].as_bytes());
    }
}

/// Writes bytes under a name that their content gives.
fn keep(folder: &Path, bytes: &[u8]) {
    fs::create_dir_all(folder).unwrap();
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    fs::write(folder.join(format!("seed-{:016x}", hasher.finish())), bytes).unwrap();
}
