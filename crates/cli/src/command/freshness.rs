//! `rules freshness`: what has to be read again, by who keeps it.

use std::process::ExitCode;

use serde::Serialize;
use waymark_model::{Content, Date, DateRange, Owner};

use crate::command::{Day, Format, Root, print_json};
use crate::report::{how_far, say};
use crate::rule_path::rule_path;

/// How many days before its day something is listed.
const NEAR: i32 = 60;

/// Lists what is past its `review-by`, or near it, by who keeps it; exit 1 when anything is past.
#[derive(clap::Args)]
pub(crate) struct Freshness {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    day: Day,
    /// How the list is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Something that has to be read again by a day.
#[derive(Serialize)]
struct Entry {
    path: String,
    review_by: String,
    /// Negative when the day has passed.
    days_left: i32,
}

/// What one owner has to read again, soonest first.
#[derive(Serialize)]
struct OwnerEntry<'a> {
    owner: &'a str,
    role: &'a str,
    entries: Vec<Entry>,
}

impl Freshness {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let on = self.day.on()?;
        let (content, compiled) = self.root.content()?;
        let mut due: Vec<Entry> = dated(&content).map(|(path, review_by)| entry(path, review_by, on)).collect();
        due.retain(|entry| entry.days_left <= NEAR);
        due.sort_by(|one, other| (one.days_left, &one.path).cmp(&(other.days_left, &other.path)));
        let past = due.iter().filter(|entry| entry.days_left < 0).count();
        let near = due.len() - past;
        let owners: Vec<OwnerEntry<'_>> = by_owner(&compiled.owners, due);
        match self.format {
            Format::Json => print_json(&owners)?,
            Format::Text => {
                for owner in &owners {
                    say(&format!("{} ({})", owner.role, owner.owner));
                    owner.entries.iter().for_each(|entry| say(&format!("  {}", line(entry))));
                }
                say(&format!("on {on}: {past} past their day, {near} within {NEAR} days of it"));
            }
        }
        Ok(if past == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Every file with a day to be read again by: its path below `rules/`, and the day.
fn dated(content: &Content) -> impl Iterator<Item = (String, Date)> {
    let schemes = content.schemes.values().map(|s| (rule_path(None, "schemes", &s.id), s.review_by));
    let rights = content.rights.values().map(|r| (rule_path(None, "rights", &r.id), r.review_by));
    let services = content.services.values();
    let services = services.map(|s| (rule_path(s.area.as_ref(), "services", &s.id), s.review_by));
    schemes.chain(rights).chain(services)
}

fn entry(path: String, review_by: Date, on: Date) -> Entry {
    Entry { path, review_by: review_by.to_string(), days_left: DateRange::days_between(on, review_by) }
}

/// Each owner that has something, with what is theirs. Content without faults has an owner for everything.
fn by_owner(owners: &[Owner], due: Vec<Entry>) -> Vec<OwnerEntry<'_>> {
    let mut lists: Vec<OwnerEntry<'_>> = owners
        .iter()
        .map(|owner| OwnerEntry { owner: owner.id.as_str(), role: &owner.role, entries: Vec::new() })
        .collect();
    for entry in due {
        let keeps = |(place, owner): (usize, &Owner)| Some((owner.keeps(&entry.path)?.length(), place));
        let keeper = owners.iter().enumerate().filter_map(keeps).max().map(|(_, place)| place);
        if let Some(list) = keeper.and_then(|place| lists.get_mut(place)) {
            list.entries.push(entry);
        }
    }
    lists.retain(|list| !list.entries.is_empty());
    lists
}

fn line(entry: &Entry) -> String {
    format!("rules/{}: {} ({})", entry.path, entry.review_by, how_far(entry.days_left))
}
