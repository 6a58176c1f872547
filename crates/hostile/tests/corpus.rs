//! What fuzzing kept, given back to what it was made up for: a fault that was found once is found again, without a fuzzer.
#![expect(clippy::unwrap_used, reason = "what fails must fail the test")]

use std::fs;
use std::path::Path;

use waymark_hostile::{Verdict, answers, pack, source};

/// Every file in a folder of `fuzz/`, by name.
fn kept(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
}

/// What fuzzing found ways through with is taken or refused, and both happen; what was made to be refused is.
fn give_back(target: &str, read: fn(&[u8]) -> Verdict) {
    let verdicts: Vec<Verdict> = kept(&format!("corpus/{target}")).iter().map(|(_, bytes)| read(bytes)).collect();
    assert!(
        verdicts.contains(&Verdict::Taken) && verdicts.contains(&Verdict::Refused),
        "{target}: a corpus of one sort"
    );
    let made = kept(&format!("refused/{target}"));
    assert!(!made.is_empty());
    for (name, bytes) in made {
        assert_eq!(read(&bytes), Verdict::Refused, "{target}: {name}");
    }
}

#[test]
fn files_of_rules_and_words() {
    give_back("source", source);
}

#[test]
fn packs() {
    give_back("pack", pack);
}

#[test]
fn files_of_answers() {
    give_back("answers", answers);
}
