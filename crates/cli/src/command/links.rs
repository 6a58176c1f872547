//! `rules links`: every web address, with the files that use it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use serde::Serialize;
use waymark_compiler::Compiled;
use waymark_model::Content;

use crate::command::{Format, Root, print_json};
use crate::report::say;
use crate::rule_path::rule_path;

/// Lists each web address once, with the files that use it, for a checker that visits them. Nothing is visited here.
#[derive(clap::Args)]
pub(crate) struct Links {
    #[command(flatten)]
    root: Root,
    /// How the list is written: text is the address, then the files, a line each.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Serialize)]
struct Link<'a> {
    url: &'a str,
    used_in: BTreeSet<String>,
}

impl Links {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        let links: Vec<Link<'_>> =
            links(&content, &compiled).into_iter().map(|(url, used_in)| Link { url, used_in }).collect();
        match self.format {
            Format::Json => print_json(&links)?,
            Format::Text => {
                for link in &links {
                    say(link.url);
                    link.used_in.iter().for_each(|path| say(&format!("  {path}")));
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The files that use each address: that of a source is used by what rests on it.
fn links<'a>(content: &'a Content, compiled: &Compiled) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut links: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for source in content.sources.values() {
        let resting = compiled.resting.get(source.id.as_str());
        links.entry(&source.url).or_default().extend(resting.into_iter().flatten().cloned());
    }
    let services = content.services.values();
    let services = services.map(|s| (&s.web, rule_path(s.area.as_ref(), "services", &s.id)));
    let providers = content.providers.values();
    let providers = providers.map(|p| (&p.web, rule_path(p.area.as_ref(), "providers", &p.id)));
    for (web, path) in services.chain(providers) {
        if let Some(url) = web {
            links.entry(url).or_default().insert(format!("rules/{path}"));
        }
    }
    links
}
