//! Where the file of an item lies.

use std::fmt::Display;

use waymark_model::AreaId;

/// The path below `rules/` of the file of an item, national or of an area, in the folder of its kind.
pub(crate) fn rule_path(area: Option<&AreaId>, folder: &str, id: &impl Display) -> String {
    match area {
        None => format!("{folder}/{id}.yaml"),
        Some(area) => format!("areas/{area}/{folder}/{id}.yaml"),
    }
}
