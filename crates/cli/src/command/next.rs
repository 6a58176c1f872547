//! `rules next`: the next question, and how many may follow.

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;
use waymark_engine::next_question;

use crate::answers;
use crate::command::{Format, Root, Setting, print_json};
use crate::report::say;

/// Prints the next question for answers given.
#[derive(clap::Args)]
pub(crate) struct Next {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    setting: Setting,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// A file of answers in JSON or YAML, or `-` for standard input.
    file: PathBuf,
}

#[derive(Serialize)]
struct NextFile<'a> {
    next_question: Option<&'a str>,
    /// The person that it is about; `null` where it is about the case.
    person: Option<&'a str>,
    must_follow: usize,
    /// `null` while it depends on how many people there are.
    may_follow: Option<usize>,
    about_follow: usize,
}

impl Next {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, _) = self.root.content()?;
        let area = self.setting.area(&content)?;
        let situation = answers::read(&content, &self.file, self.setting.on()?, area)?;
        let next = next_question(&content, &situation);
        match self.format {
            Format::Json => print_json(&NextFile {
                next_question: next.as_ref().map(|next| next.question.as_str()),
                person: next.as_ref().and_then(|next| next.person.as_ref()).map(waymark_model::PersonId::as_str),
                must_follow: next.as_ref().map_or(0, |next| next.must_follow),
                may_follow: next.as_ref().map_or(Some(0), |next| next.may_follow),
                about_follow: next.as_ref().map_or(0, |next| next.about_follow),
            })?,
            Format::Text => say(&match next {
                Some(next) => text(&next),
                None => "nothing left to ask".to_owned(),
            }),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The question, whom it is about, and how many follow it.
fn text(next: &waymark_engine::Next) -> String {
    let whom = next.person.as_ref().map_or_else(String::new, |person| format!(" about {person}"));
    let range = match next.may_follow {
        Some(most) if most == next.must_follow => most.to_string(),
        Some(most) => format!("{} to {most}", next.must_follow),
        None => format!("{} or", next.must_follow),
    };
    format!("{}{whom} ({range} more may follow)", next.question)
}
