//! `rules journeys`: how many questions made-up people are asked.

use std::process::ExitCode;

use crate::command::{Format, Root, print_json};
use crate::journeys::figures::{Figures, Lengths};
use crate::journeys::journeys;
use crate::report::say;

/// Counts what the made-up people are asked on their way to a plan.
#[derive(clap::Args)]
pub(crate) struct Journeys {
    #[command(flatten)]
    root: Root,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

impl Journeys {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        let journeys = journeys(&content, &compiled.scenarios);
        let figures = Figures::of(&journeys);
        match self.format {
            Format::Json => print_json(&figures)?,
            Format::Text => lines(&figures).iter().for_each(|line| say(line)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A table of the questions, and last lines that sum up.
fn lines(figures: &Figures<'_>) -> Vec<String> {
    let columns = |people: &str, needs: &str, question: &str| format!("{people:>9}  {needs:>15}  {question}");
    let mut lines = vec![columns("everybody", "who name a need", "question")];
    lines.extend(
        figures.questions.iter().map(|asked| {
            columns(&asked.people.to_string(), &asked.who_name_a_need.to_string(), asked.question.as_str())
        }),
    );
    lines.push(lengths("everybody", &figures.everybody));
    lines.push(lengths("who name a need", &figures.who_name_a_need));
    lines
}

fn lengths(whose: &str, Lengths { people, median, ninetieth, longest }: &Lengths) -> String {
    format!("{whose}: {people} people, median {median} questions, nine of ten at most {ninetieth}, longest {longest}")
}
