//! `rules facts`: every fact.

use std::process::ExitCode;

use serde::Serialize;
use waymark_model::{ChoiceId, Content, Fact, Scope};

use crate::command::{Format, Root, print_json};
use crate::report::say;

/// Lists every fact.
#[derive(clap::Args)]
pub(crate) struct Facts {
    #[command(flatten)]
    root: Root,
    /// How the list is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Serialize)]
struct FactEntry<'a> {
    id: &'a str,
    kind: &'static str,
    values: Vec<&'a str>,
    of: &'static str,
    asked_by: Vec<&'a str>,
}

impl Facts {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, _) = self.root.content()?;
        let entries: Vec<_> = content.facts.values().map(|fact| entry(&content, fact)).collect();
        match self.format {
            Format::Json => print_json(&entries)?,
            Format::Text => entries.iter().for_each(|fact| {
                let values =
                    if fact.values.is_empty() { String::new() } else { format!(": {}", fact.values.join(", ")) };
                say(&format!("{} ({}{values})", fact.id, fact.kind));
            }),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn entry<'a>(content: &'a Content, fact: &'a Fact) -> FactEntry<'a> {
    let asking = content.questions.values().filter(|question| question.asks.as_slice().contains(&fact.id));
    FactEntry {
        id: fact.id.as_str(),
        kind: fact.kind.name(),
        values: fact.kind.choices().iter().map(ChoiceId::as_str).collect(),
        of: match fact.scope {
            Scope::Case => "case",
            Scope::Person => "person",
        },
        asked_by: asking.map(|question| question.id.as_str()).collect(),
    }
}
