//! Who keeps files true.

use crate::{NonEmpty, OwnerId};

/// Who keeps files true, by the work they do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its id.
    pub id: OwnerId,
    /// What they do, never who they are.
    pub role: String,
    /// Folders of rules, from the root of the rules, without a slash at the end.
    pub keeps: NonEmpty<String>,
}

impl Owner {
    /// How long the longest folder is that holds a file at `path` from the root of the rules; `None` when none does.
    /// Of two owners, the one with the longer folder keeps the file.
    #[must_use]
    pub fn keeps(&self, path: &str) -> Option<usize> {
        let holds = |folder: &&String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        self.keeps.iter().filter(holds).map(String::len).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_holds_what_is_below_it_and_the_longest_counts() {
        let keeps = NonEmpty::new(vec!["areas".to_owned(), "areas/coventry".to_owned()]).unwrap();
        let owner = Owner { id: OwnerId::parse("places").unwrap(), role: String::new(), keeps };
        let cases = [
            ("areas/coventry/services/crmc.yaml", Some(14)),
            ("areas/coventry-east/services/crmc.yaml", Some(5)),
            ("areas/area.yaml", Some(5)),
            ("areas", None),
            ("services/crmc.yaml", None),
        ];
        for (path, expected) in cases {
            assert_eq!(owner.keeps(path), expected, "{path}");
        }
    }
}
