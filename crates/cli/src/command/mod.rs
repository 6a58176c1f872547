//! The commands, one file each.

mod build;
mod check;
mod coverage;
mod evaluate;
mod explain;
mod facts;
mod freshness;
mod journeys;
mod links;
mod mutate;
mod new;
mod next;
mod prove;
mod schema;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use waymark_compiler::{Compiled, Tree, compile};
use waymark_model::{AreaId, Content, Date};

use crate::nearest::did_you_mean;
use crate::{report, tree};

/// What to do.
#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Reads all rules and words and reports every fault; exit 1 on any.
    Check(check::Check),
    /// Explains a fault by its code.
    Explain(explain::Explain),
    /// Runs the scenarios; exit 1 when one fails.
    Test(test::Test),
    /// Lists what no scenario exercises.
    Coverage(coverage::CoverageReport),
    /// Lists which flipped rules no scenario notices.
    Mutate(mutate::Mutate),
    /// Proves what holds for all possible answers; exit 1 unless everything is proved.
    Prove(prove::Prove),
    /// Prints the plan for answers given.
    Evaluate(evaluate::Evaluate),
    /// Prints the next question for answers given.
    Next(next::Next),
    /// Lists every fact.
    Facts(facts::Facts),
    /// Lists what has to be read again, by who keeps it; exit 1 when anything is past its day.
    Freshness(freshness::Freshness),
    /// Counts what the made-up people are asked.
    Journeys(journeys::Journeys),
    /// Lists every web address, with the files that use it.
    Links(links::Links),
    /// Prints the JSON Schema of a kind of file, or of all.
    Schema(schema::Schema),
    /// Writes the files to fill in for a new scheme, service or question.
    New(new::New),
    /// Writes the packs that the page loads.
    Build(build::Build),
}

impl Command {
    /// Does it.
    ///
    /// # Errors
    /// When it could not be done at all: a missing file, unusable answers.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Check(command) => command.run(),
            Self::Explain(command) => command.run(),
            Self::Test(command) => command.run(),
            Self::Coverage(command) => command.run(),
            Self::Mutate(command) => command.run(),
            Self::Prove(command) => command.run(),
            Self::Evaluate(command) => command.run(),
            Self::Next(command) => command.run(),
            Self::Facts(command) => command.run(),
            Self::Freshness(command) => command.run(),
            Self::Journeys(command) => command.run(),
            Self::Links(command) => command.run(),
            Self::Schema(command) => command.run(),
            Self::New(command) => command.run(),
            Self::Build(command) => command.run(),
        }
    }
}

/// Where the content is.
#[derive(clap::Args)]
pub(crate) struct Root {
    /// The folder that holds `rules/` and `locales/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
}

impl Root {
    /// Reads the files.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(crate) fn tree(&self) -> anyhow::Result<Tree> {
        tree::read(&self.root)
    }

    /// Compiles the content and needs it to be without faults.
    ///
    /// # Errors
    /// When the files cannot be read, or have faults.
    pub(crate) fn content(&self) -> anyhow::Result<(Content, Compiled)> {
        content_of(&self.tree()?)
    }
}

/// Compiles the content of files and needs it to be without faults.
///
/// # Errors
/// When it has faults.
pub(crate) fn content_of(tree: &Tree) -> anyhow::Result<(Content, Compiled)> {
    let mut compiled = compile(tree, Some(today()));
    let faults = compiled.diagnostics.len();
    let content = compiled.content.take();
    let content = content.ok_or_else(|| anyhow!("the rules have {faults} faults; `cargo rules check` lists them"))?;
    Ok((content, compiled))
}

/// For which day.
#[derive(clap::Args)]
pub(crate) struct Day {
    /// The day to look from, such as 2026-11-22; today when left out.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

impl Day {
    /// The day named with `--on`; today where none is.
    ///
    /// # Errors
    /// When it is no day of the calendar.
    pub(crate) fn on(&self) -> anyhow::Result<Date> {
        let Some(text) = self.on.as_deref() else { return Ok(today()) };
        let range = waymark_model::DateRange::parse(text).with_context(|| "--on".to_owned())?;
        range.exact().ok_or_else(|| anyhow!("--on: `{text}` is not a whole day; write it as 2026-11-22"))
    }
}

/// For which day and area.
#[derive(clap::Args)]
pub(crate) struct Setting {
    #[command(flatten)]
    day: Day,
    /// The area whose services are shown.
    #[arg(long, value_name = "AREA", default_value = "coventry")]
    area: String,
}

impl Setting {
    /// The day.
    ///
    /// # Errors
    /// When it is no day of the calendar.
    pub(crate) fn on(&self) -> anyhow::Result<Date> {
        self.day.on()
    }

    /// The area.
    ///
    /// # Errors
    /// When the content has no such area.
    pub(crate) fn area(&self, content: &Content) -> anyhow::Result<AreaId> {
        let known = content.areas.keys().find(|id| id.as_str() == self.area);
        known.cloned().ok_or_else(|| {
            let hint = did_you_mean(&self.area, content.areas.keys().map(AreaId::as_str));
            anyhow!("--area: no area is called `{}`{hint}", self.area)
        })
    }
}

/// How a result is written.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For reading.
    Text,
    /// For programs.
    Json,
}

/// Prints something as JSON.
///
/// # Errors
/// When it cannot be written as JSON.
pub(crate) fn print_json(value: &impl serde::Serialize) -> anyhow::Result<()> {
    report::say(&serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Today's date on this machine. Only this program reads the clock; everything below is given the day.
fn today() -> Date {
    jiff::Zoned::now().date()
}
