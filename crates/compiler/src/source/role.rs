//! What a file is, by its path.

use crate::source::Kind;
use crate::suggestion::{did_you_mean, or_list};

/// What a file is, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// `rules/<kind>/<name>.yaml`, `rules/areas/<area>/<kind>/<name>.yaml` or `rules/areas/<name>/area.yaml`.
    Item {
        kind: Kind,
        /// What its id must be.
        name: String,
        /// The area whose folder it stands in.
        area: Option<String>,
    },
    /// `rules/scenarios/<scheme>/<name>.yaml`
    Scenario { scheme: String, name: String },
    /// `locales/<tag>/locale.yaml`
    Locale { tag: String },
    /// `locales/<tag>/app.ftl`
    AppWords { tag: String },
    /// `locales/<tag>/<kind>/<name>.ftl`
    ItemWords { tag: String, kind: Kind, name: String },
}

/// Why a path is not that of any file of content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misplaced {
    pub(crate) message: String,
    pub(crate) help: String,
}

/// What the file at `path` is.
///
/// # Errors
/// When no kind of content lives there.
pub(crate) fn role(path: &str) -> Result<Role, Misplaced> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["rules", rest @ ..] => rule(rest),
        ["locales", tag, rest @ ..] if !rest.is_empty() => words(tag, rest),
        _ => Err(misplaced("nothing is read from here", "content lives below `rules/` and `locales/<language>/`")),
    }
}

fn rule(parts: &[&str]) -> Result<Role, Misplaced> {
    match parts {
        ["areas", area, "area.yaml"] => Ok(item(Kind::Area, area, None)),
        ["areas", area, folder, file] => {
            let kind = kind(folder, &Kind::LOCAL, "an area's folder")?;
            Ok(item(kind, stem(file, "yaml")?, Some((*area).to_owned())))
        }
        ["areas", ..] => Err(misplaced(
            "this is no place for a file of an area",
            "an area is `rules/areas/<area>/area.yaml`, and what is local stands in folders beside it",
        )),
        ["scenarios", scheme, file] => {
            Ok(Role::Scenario { scheme: (*scheme).to_owned(), name: stem(file, "yaml")?.to_owned() })
        }
        ["scenarios", ..] => Err(misplaced(
            "this is no place for a scenario",
            "a scenario stands in the folder of its scheme: `rules/scenarios/<scheme>/<id>.yaml`",
        )),
        [folder, file] => {
            let kind = kind(folder, &Kind::ALL, "`rules/`")?;
            Ok(item(kind, stem(file, "yaml")?, None))
        }
        _ => Err(misplaced("no kind of content lives here", "one thing per file: `rules/<kind>/<id>.yaml`")),
    }
}

fn words(tag: &str, parts: &[&str]) -> Result<Role, Misplaced> {
    let tag = tag.to_owned();
    match parts {
        ["locale.yaml"] => Ok(Role::Locale { tag }),
        ["app.ftl"] => Ok(Role::AppWords { tag }),
        [file] => Err(misplaced(
            format!("a language has no file `{file}`"),
            "it has `locale.yaml`, `app.ftl` and a folder for each kind of content",
        )),
        [folder, file] => {
            let with_words: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.has_words()).collect();
            let kind = kind(folder, &with_words, "a language's folder")?;
            Ok(Role::ItemWords { tag, kind, name: stem(file, "ftl")?.to_owned() })
        }
        _ => Err(misplaced("no words are read from here", "words stand in `locales/<language>/<kind>/<id>.ftl`")),
    }
}

fn item(kind: Kind, name: &str, area: Option<String>) -> Role {
    Role::Item { kind, name: name.to_owned(), area }
}

fn kind(folder: &str, allowed: &[Kind], place: &str) -> Result<Kind, Misplaced> {
    let found = Kind::of_folder(folder).filter(|kind| allowed.contains(kind));
    found.ok_or_else(|| {
        let names: Vec<&str> = allowed.iter().map(|kind| kind.folder()).collect();
        let help = did_you_mean(folder, names.iter().copied());
        misplaced(
            format!("{place} has no folder `{folder}`"),
            help.unwrap_or_else(|| format!("it has {}", or_list(&names))),
        )
    })
}

/// The name of a file without its ending.
fn stem<'f>(file: &'f str, ending: &str) -> Result<&'f str, Misplaced> {
    let stem = file.strip_suffix(ending).and_then(|stem| stem.strip_suffix('.')).filter(|stem| !stem.is_empty());
    stem.ok_or_else(|| {
        let bare = file.split('.').next().unwrap_or_default();
        misplaced(
            format!("`{file}` does not end in `.{ending}`"),
            format!("call it `{bare}.{ending}`, or move it elsewhere"),
        )
    })
}

fn misplaced(message: impl Into<String>, help: impl Into<String>) -> Misplaced {
    Misplaced { message: message.into(), help: help.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_has_its_role() {
        let cases = [
            ("rules/facts/route.yaml", item(Kind::Fact, "route", None)),
            ("rules/areas/coventry/area.yaml", item(Kind::Area, "coventry", None)),
            ("rules/areas/coventry/services/crmc.yaml", item(Kind::Service, "crmc", Some("coventry".to_owned()))),
            ("rules/scenarios/work/free.yaml", Role::Scenario { scheme: "work".to_owned(), name: "free".to_owned() }),
            ("locales/uk/locale.yaml", Role::Locale { tag: "uk".to_owned() }),
            ("locales/uk/app.ftl", Role::AppWords { tag: "uk".to_owned() }),
            (
                "locales/uk/areas/coventry.ftl",
                Role::ItemWords { tag: "uk".to_owned(), kind: Kind::Area, name: "coventry".to_owned() },
            ),
        ];
        for (path, expected) in cases {
            assert_eq!(role(path), Ok(expected), "{path}");
        }
    }

    #[test]
    fn other_paths_say_where_to_put_the_file() {
        let cases = [
            ("rules/fact/route.yaml", "`rules/` has no folder `fact`", "did you mean `facts`?"),
            (
                "rules/facts/route.yml",
                "`route.yml` does not end in `.yaml`",
                "call it `route.yaml`, or move it elsewhere",
            ),
            ("rules/facts/.yaml", "`.yaml` does not end in `.yaml`", "call it `.yaml`, or move it elsewhere"),
            (
                "rules/areas/coventry/facts/x.yaml",
                "an area's folder has no folder `facts`",
                "it has `parameters`, `providers`, `services` or `sources`",
            ),
            (
                "rules/scenarios/x.yaml",
                "this is no place for a scenario",
                "a scenario stands in the folder of its scheme: `rules/scenarios/<scheme>/<id>.yaml`",
            ),
            ("locales/uk/scheme/x.ftl", "a language's folder has no folder `scheme`", "did you mean `schemes`?"),
            ("elsewhere/x.yaml", "nothing is read from here", "content lives below `rules/` and `locales/<language>/`"),
        ];
        for (path, message, help) in cases {
            assert_eq!(role(path), Err(misplaced(message, help)), "{path}");
        }
    }
}
