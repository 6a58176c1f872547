//! Gaps: something fills each, and every language has the same.

use std::collections::{BTreeMap, BTreeSet};

use waymark_model::Unit;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::source::{Kind, Message};
use crate::stage::check::Project;
use crate::suggestion::{and_list, did_you_mean};

pub(super) fn check(project: &Project<'_>, faults: &mut Faults) {
    for file in &project.lowered.words {
        for message in &file.messages {
            // The page's own messages have arguments, which only the page knows.
            if file.subject.is_some() {
                filled(message, project, faults);
            }
            selectors(message, project, faults);
        }
    }
    alike(project, faults);
}

/// A message about an item has no gaps but parameters.
fn filled(message: &Message, project: &Project<'_>, faults: &mut Faults) {
    let declared = &project.lowered.declared;
    for variable in message.variables().filter(|variable| !is_parameter(&variable.value, project)) {
        let text = format!("nothing fills the gap `${}`: no parameter is called so", variable.value);
        let help = did_you_mean(&variable.value, declared.ids(Kind::Parameter));
        let help = help.unwrap_or_else(|| format!("if it is new, add `rules/parameters/{}.yaml`", variable.value));
        faults.add(Diagnostic::new(Code::UnknownVariable, variable.place, text).help(help));
    }
}

fn is_parameter(name: &str, project: &Project<'_>) -> bool {
    project.lowered.declared.may_exist(Kind::Parameter, name)
}

/// The form of a plural follows a number, not a date or an amount of money.
fn selectors(message: &Message, project: &Project<'_>, faults: &mut Faults) {
    for selector in &message.selectors {
        let Some((unit, place)) = project.units.get(selector.value.as_str()) else { continue };
        if matches!(unit, Unit::Date | Unit::Pence) {
            let text = format!("plural forms follow a number, and `{}` is none", selector.value);
            let fault = Diagnostic::new(Code::UnitMismatch, selector.place, text);
            faults.add(fault.also(*place, "its unit is given here").help("write the text without forms".to_owned()));
        }
    }
}

/// The same message has the same gaps in every language.
fn alike(project: &Project<'_>, faults: &mut Faults) {
    let mut by_key: BTreeMap<String, Vec<(&str, &Message)>> = BTreeMap::new();
    for file in &project.lowered.words {
        let prefix = file.prefix();
        // A gap that nothing fills is told already.
        let known = |message: &Message| {
            file.subject.is_none() || message.variables().all(|gap| is_parameter(&gap.value, project))
        };
        for message in file.messages.iter().filter(|message| known(message)) {
            by_key.entry(format!("{prefix}/{}", message.id.value)).or_default().push((&file.tag, message));
        }
    }
    for messages in by_key.values() {
        // English is written first, where it is there; no language is right because of its name.
        let reference = messages.iter().find(|(tag, _)| *tag == "en").or(messages.first());
        let Some((reference_tag, reference)) = reference else { continue };
        for (_, message) in messages.iter().filter(|(tag, _)| tag != reference_tag) {
            differ(message, reference_tag, reference, faults);
        }
    }
}

fn differ(message: &Message, reference_tag: &str, reference: &Message, faults: &mut Faults) {
    let names = |message: &Message| message.variables().map(|v| v.value.clone()).collect::<BTreeSet<String>>();
    let (here, there) = (names(message), names(reference));
    let lacking: Vec<&str> = there.difference(&here).map(String::as_str).collect();
    let added: Vec<&str> = here.difference(&there).map(String::as_str).collect();
    let text = match (lacking.as_slice(), added.as_slice()) {
        ([], []) => return,
        (lacking, []) => format!("this message lacks {}, which it has in `{reference_tag}`", and_list(lacking)),
        ([], added) => format!("this message has {}, which it has not in `{reference_tag}`", and_list(added)),
        (lacking, added) => {
            format!("this message has {}, and in `{reference_tag}` it has {}", and_list(added), and_list(lacking))
        }
    };
    let place = message.variables().find(|v| added.contains(&v.value.as_str())).map_or(message.id.place, |v| v.place);
    let fault = Diagnostic::new(Code::VariablesDiffer, place, text);
    faults.add(
        fault
            .also(reference.id.place, format!("the same message in `{reference_tag}`"))
            .help("use the same gaps in every language".to_owned()),
    );
}
