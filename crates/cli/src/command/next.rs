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
    may_follow: usize,
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
                may_follow: next.as_ref().map_or(0, |next| next.may_follow),
            })?,
            Format::Text => say(&match next {
                Some(next) => format!("{} ({} more may follow)", next.question, next.may_follow),
                None => "nothing left to ask".to_owned(),
            }),
        }
        Ok(ExitCode::SUCCESS)
    }
}
