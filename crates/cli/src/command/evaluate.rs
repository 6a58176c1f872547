//! `rules evaluate`: the plan for answers given.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::anyhow;
use waymark_engine::evaluate;

use crate::command::{Format, Root, Setting, print_json};
use crate::nearest::did_you_mean;
use crate::words::Speech;
use crate::{answers, report};

/// Prints the plan for answers given.
#[derive(clap::Args)]
pub(crate) struct Evaluate {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    setting: Setting,
    /// The language of the text.
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// How the plan is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// A file of answers in JSON or YAML, or `-` for standard input.
    file: PathBuf,
}

impl Evaluate {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        let on = self.setting.on()?;
        let mut situation = answers::read(&content, &self.file, on, self.setting.area(&content)?)?;
        situation.language = Some(self.lang.clone());
        let plan = evaluate(&content, &situation);
        if self.format == Format::Json {
            print_json(&report::json::plan(&content, &plan))?;
            return Ok(ExitCode::SUCCESS);
        }
        let words = compiled.words.iter().find(|words| words.locale.tag == self.lang).ok_or_else(|| {
            let hint = did_you_mean(&self.lang, compiled.words.iter().map(|words| words.locale.tag.as_str()));
            anyhow!("--lang: there are no words in `{}`{hint}", self.lang)
        })?;
        let speech = Speech::new(words, &content, on);
        for line in report::text::plan(&content, &situation, &plan, &speech) {
            report::say(&line);
        }
        Ok(ExitCode::SUCCESS)
    }
}
