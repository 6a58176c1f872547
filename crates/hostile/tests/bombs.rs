//! Small bytes that would stand for huge things, and huge bytes: refused at once.

use waymark_hostile::{Verdict, answers, pack, source, subjects};

const MANY: usize = 200_000;

/// A small text that says: ten times what says ten times what … a thousand million times.
fn billion_laughs(indent: &str) -> String {
    let line = |n: usize| format!("{indent}a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    format!("{indent}a0: &a0 ha\n{}", (1..=9).map(line).collect::<String>())
}

fn in_every_file(text: &str) {
    for (choice, path) in subjects() {
        assert_eq!(source(&[&[choice], text.as_bytes()].concat()), Verdict::Refused, "{path}: {}", &text[..20]);
    }
}

#[test]
fn files_of_rules_and_words() {
    in_every_file(&billion_laughs(""));
    in_every_file(&"[".repeat(MANY));
    in_every_file(&"{ ".repeat(MANY / 2));
    in_every_file(&format!("id: {}\n", "a".repeat(MANY)));
    in_every_file(&"a".repeat(2 * MANY));
}

#[test]
fn files_of_answers() {
    let told = |answers: &str| answers_of(&format!("answers:\n{answers}"));
    assert_eq!(told("  is-inside: yes\n"), Verdict::Taken);
    assert_eq!(told(&billion_laughs("  ")), Verdict::Refused);
    assert_eq!(told("  is-inside: &a yes\n"), Verdict::Refused);
    assert_eq!(told(&format!("  held-papers: {}{}\n", "[".repeat(MANY / 2), "]".repeat(MANY / 2))), Verdict::Refused);
    assert_eq!(told(&format!("  {}: yes\n", "a".repeat(900))), Verdict::Refused);
    assert_eq!(answers_of(&format!("{{\"answers\": {{\"{}\": true}}}}", "a".repeat(MANY))), Verdict::Refused);
    assert_eq!(told(&format!("  child-count: {}\n", "9".repeat(MANY))), Verdict::Refused);
    assert_eq!(told(&format!("  is-inside: yes\n{}", "#".repeat(2 * MANY))), Verdict::Refused);
}

fn answers_of(text: &str) -> Verdict {
    answers(text.as_bytes())
}

/// Bytes that are all alike: lists of lists of what they say, or numbers without end.
#[test]
fn packs() {
    for choice in 0..4 {
        for byte in [0, 1, 2, 3, 0x7f, 0x80, 0xff] {
            assert_eq!(pack(&[vec![choice], vec![byte; MANY]].concat()), Verdict::Refused, "{choice}: {byte}");
        }
    }
}
