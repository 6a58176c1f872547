//! `rules new`: the files to fill in for something new.
//!
//! What they hold is deliberately not valid: every gap is a fault that `rules check` points at until it is filled.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use waymark_model::SchemeId;

use crate::command::Root;
use crate::report::say;

/// Writes the files to fill in for a new scheme, service or question.
#[derive(clap::Args)]
pub(crate) struct New {
    #[command(flatten)]
    root: Root,
    /// What it is.
    #[arg(value_enum)]
    kind: Kind,
    /// Its id: lower-case words joined by hyphens.
    id: String,
    /// The area it is for; the whole country when left out (services only).
    #[arg(long)]
    area: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    Scheme,
    Service,
    Question,
}

impl New {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        SchemeId::parse(&self.id).with_context(|| format!("`{}` cannot be an id", self.id))?;
        if self.area.is_some() && self.kind != Kind::Service {
            bail!("--area goes with `service`: schemes and questions hold for the whole country");
        }
        let root = &self.root.root;
        let (folder, rules, words) = match self.kind {
            Kind::Scheme => ("schemes", SCHEME, SCHEME_WORDS),
            Kind::Service => ("services", SERVICE, SERVICE_WORDS),
            Kind::Question => ("questions", QUESTION, QUESTION_WORDS),
        };
        let place = match &self.area {
            Some(area) => root.join("rules/areas").join(area).join(folder),
            None => root.join("rules").join(folder),
        };
        let mut files: Vec<(PathBuf, &str)> = vec![(place.join(format!("{}.yaml", self.id)), rules)];
        for language in languages(root)? {
            files.push((language.join(folder).join(format!("{}.ftl", self.id)), words));
        }
        if self.kind == Kind::Scheme {
            files.push((root.join(format!("rules/scenarios/{}/{}-matches.yaml", self.id, self.id)), SCENARIO));
        }
        if let Some((taken, _)) = files.iter().find(|(path, _)| path.exists()) {
            bail!("{} is there already; choose another id or edit that file", taken.display());
        }
        for (path, text) in files {
            write(&path, &text.replace("{id}", &self.id))?;
            say(&path.display().to_string());
        }
        say("fill these in; `cargo rules check` points at what is left");
        Ok(ExitCode::SUCCESS)
    }
}

fn languages(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let folder = root.join("locales");
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut languages: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    languages.retain(|path| path.is_dir());
    languages.sort();
    Ok(languages)
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

const SCHEME: &str = "\
id: {id}
provider: who-runs-it
boundary: status            # information | service | status
needs: [what-it-helps-with]
criteria:
  - id: first-condition
    when: { fact: which-fact, is: which-value }
    basis: { evidence: [], sources: [which-page], confidence: medium }
steps: [first-step]
signposts: [where-to-go]
basis: { evidence: [], sources: [which-page], confidence: medium }
review-by: which-day
";

const SCHEME_WORDS: &str = "\
title =
summary =
criterion-first-condition =
step-first-step =
";

const SERVICE: &str = "\
id: {id}
provider: who-runs-it
needs: [what-it-helps-with]
basis: { evidence: [], sources: [which-page], confidence: medium }
checked: which-day
review-by: which-day
";

const SERVICE_WORDS: &str = "\
name =
what =
who =
";

const QUESTION: &str = "\
id: {id}
asks: [which-fact]
stage: which-stage          # need | safety | route | home | status | dates
sensitivity: gentle         # gentle | sensitive
";

const QUESTION_WORDS: &str = "\
title =
why =
";

const SCENARIO: &str = "\
id: {id}-matches
name: A sentence about a made-up person
on: which-day
area: coventry
answers: { which-fact: which-value }
expect:
  schemes: { {id}: matches }
";
