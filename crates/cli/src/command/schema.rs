//! `rules schema`: JSON Schema for each kind of file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use waymark_compiler::schemas;

use crate::command::print_json;
use crate::nearest::did_you_mean;
use crate::report::say;

/// Prints the JSON Schema of a kind of file, or of all kinds by name.
#[derive(clap::Args)]
pub(crate) struct Schema {
    /// The kind of file, such as `scheme`; all of them when left out.
    kind: Option<String>,
    /// Writes `<kind>.schema.json` to this folder instead; made when it is not there.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Schema {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let mut schemas = schemas();
        if let Some(kind) = &self.kind {
            if !schemas.contains_key(kind.as_str()) {
                let hint = did_you_mean(kind, schemas.keys().copied());
                let known: Vec<&str> = schemas.keys().copied().collect();
                return Err(anyhow!("no kind of file is called `{kind}`{hint}\nthe kinds are {}", known.join(", ")));
            }
            schemas.retain(|known, _| known == kind);
        }
        match (&self.out, &self.kind) {
            (Some(folder), _) => schemas.iter().try_for_each(|(kind, schema)| save(folder, kind, schema))?,
            (None, Some(_)) => schemas.values().try_for_each(print_json)?,
            (None, None) => print_json(&schemas)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn save(folder: &Path, kind: &str, schema: &serde_json::Value) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let path = folder.join(format!("{kind}.schema.json"));
    let text = format!("{schema:#}\n");
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    say(&path.display().to_string());
    Ok(())
}
