//! Messages that a language lacks.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Place;
use crate::source::{WordsFile, prefix};
use crate::stage::check::{Expected, Project};
use crate::suggestion::and_list;

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    let lowered = project.lowered;
    let mut files: BTreeMap<(&str, String), &WordsFile> = BTreeMap::new();
    for file in &lowered.words {
        files.insert((&file.tag, file.prefix()), file);
    }
    let has_words = |tag: &str| lowered.words.iter().any(|file| file.tag == tag);
    let (spoken, silent): (Vec<_>, Vec<_>) = lowered.tags.iter().partition(|(tag, _)| has_words(tag));
    for (tag, first) in silent {
        let fault =
            Diagnostic::new(Code::MissingMessage, Place::top(*first), format!("the language `{tag}` has no words yet"));
        faults.add(fault.help(format!("add `locales/{tag}/app.ftl`, and a file for each item of content")));
    }
    let tags: Vec<&str> = spoken.iter().map(|(tag, _)| tag.as_str()).collect();
    for item in &project.expected {
        let key = prefix(Some((item.kind, item.name)));
        let of_item: Vec<(&str, Option<&WordsFile>)> =
            tags.iter().map(|tag| (*tag, files.get(&(*tag, key.clone())).copied())).collect();
        item_messages(item, &key, &of_item, faults);
    }
    app_messages(&lowered.words, &tags, faults);
}

/// `files` are the item's words by language.
fn item_messages(item: &Expected<'_>, key: &str, files: &[(&str, Option<&WordsFile>)], faults: &mut Faults) {
    let noun = item.kind.noun();
    let somewhere = |id: &str| files.iter().filter_map(|(_, file)| *file).any(|file| file.message(id).is_some());
    let wanted: Vec<_> = item.messages.iter().filter(|message| message.required || somewhere(&message.id)).collect();
    for (tag, file) in files {
        let path = format!("locales/{tag}/{key}.ftl");
        let Some(file) = file else {
            let message = format!("the {noun} `{}` has no words in `{tag}`", item.name);
            let ids: Vec<&str> = wanted.iter().map(|message| message.id.as_str()).collect();
            let help = format!("add `{path}` with {}", and_list(&ids));
            faults.add(Diagnostic::new(Code::MissingMessage, item.place, message).help(help));
            continue;
        };
        // A message that cannot be read is not missing.
        for message in wanted.iter().filter(|message| file.sound && file.message(&message.id).is_none()) {
            let text = format!("the {noun} `{}` has no message `{}` in `{tag}`", item.name, message.id);
            let help = format!("add `{} = …` to `{path}`", message.id);
            faults.add(Diagnostic::new(Code::MissingMessage, message.place, text).help(help));
        }
    }
}

/// The page's own words: what one language says, each must say.
fn app_messages(words: &[WordsFile], tags: &[&str], faults: &mut Faults) {
    let apps: Vec<&WordsFile> = words.iter().filter(|file| file.subject.is_none()).collect();
    let mut first_said: BTreeMap<&str, Place> = BTreeMap::new();
    for message in apps.iter().flat_map(|file| &file.messages) {
        first_said.entry(&message.id.value).or_insert(message.id.place);
    }
    for tag in tags {
        let path = format!("locales/{tag}/app.ftl");
        match apps.iter().find(|file| file.tag == *tag) {
            Some(file) if file.sound => {
                for (id, place) in first_said.iter().filter(|(id, _)| file.message(id).is_none()) {
                    let fault = Diagnostic::new(
                        Code::MissingMessage,
                        *place,
                        format!("the page's message `{id}` is missing in `{tag}`"),
                    );
                    faults.add(fault.help(format!("add `{id} = …` to `{path}`")));
                }
            }
            Some(_) => {}
            None => {
                if let Some(other) = apps.first() {
                    let message = format!("the page has no words of its own in `{tag}`");
                    let fault = Diagnostic::new(Code::MissingMessage, Place::top(other.file), message);
                    faults.add(fault.help(format!("add `{path}` with the messages of this file")));
                }
            }
        }
    }
}
