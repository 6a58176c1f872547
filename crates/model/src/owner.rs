//! Who keeps files true.

use crate::{Folder, NonEmpty, OwnerId};

/// Who keeps files true, by the work they do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its id.
    pub id: OwnerId,
    /// What they do, never who they are.
    pub role: String,
    /// Folders of rules.
    pub keeps: NonEmpty<Folder>,
}

impl Owner {
    /// The longest of its folders that holds a file at `path` from the root of the rules. Of two owners, the one with the
    /// longer folder keeps the file.
    #[must_use]
    pub fn keeps(&self, path: &str) -> Option<&Folder> {
        self.keeps.iter().filter(|folder| folder.holds(path)).max_by_key(|folder| folder.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_folder_that_holds_a_file_counts() {
        let keeps = ["areas", "areas/coventry"].map(|folder| Folder::parse(folder).unwrap());
        let keeps = NonEmpty::new(keeps.to_vec()).unwrap();
        let owner = Owner { id: OwnerId::parse("places").unwrap(), role: String::new(), keeps };
        let cases = [
            ("areas/coventry/services/crmc.yaml", Some("areas/coventry")),
            ("areas/coventry-east/services/crmc.yaml", Some("areas")),
            ("services/crmc.yaml", None),
        ];
        for (path, expected) in cases {
            assert_eq!(owner.keeps(path).map(ToString::to_string).as_deref(), expected, "{path}");
        }
    }
}
