//! `rules build`: the packs that the page loads.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use serde::Serialize;
use waymark_compiler::core_and_details;
use waymark_model::pack;

use crate::command::Root;
use crate::report::say;

/// Writes the packs that the page loads, and `manifest.json`, which names them.
#[derive(clap::Args)]
pub(crate) struct Build {
    #[command(flatten)]
    root: Root,
    /// The folder to write to; made when it is not there.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

#[derive(Serialize)]
struct Manifest {
    content: PackFiles,
    words: BTreeMap<String, PackFiles>,
}

/// The two packs of content or of a language: what must be there before the first question, and the rest.
#[derive(Serialize)]
struct PackFiles {
    core: String,
    details: String,
}

impl Build {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        std::fs::create_dir_all(&self.out).with_context(|| format!("cannot make the folder {}", self.out.display()))?;
        let mut words = BTreeMap::new();
        for language in compiled.words {
            let tag = language.locale.tag.clone();
            let (core, details) = core_and_details(language, &content);
            let core = self.write(&format!("words-{tag}"), &pack::write_words(&core)?)?;
            let details = self.write(&format!("details-{tag}"), &pack::write_words(&details)?)?;
            words.insert(tag, PackFiles { core, details });
        }
        let (core, details) = content.split();
        let core = self.write("content", &pack::write_content(&core)?)?;
        let details = self.write("details", &pack::write_details(&details)?)?;
        let manifest = serde_json::to_string(&Manifest { content: PackFiles { core, details }, words })?;
        self.save("manifest.json", manifest.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }

    /// Writes one pack under a name that changes with what it holds, and gives back the name.
    fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<String> {
        let file = format!("{name}.{}.pack", pack::short_hash(bytes)?);
        self.save(&file, bytes)?;
        say(&format!("{file}: {} bytes", bytes.len()));
        Ok(file)
    }

    fn save(&self, file: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let path = self.out.join(file);
        std::fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
    }
}
