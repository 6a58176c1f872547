//! What has to be read again by a day.

use crate::files::{FileId, Place};
use crate::stage::Project;

/// The files with a day to be read again by: the path of each below `rules/`, and the place of the day.
pub(super) fn to_be_read_again<'p>(project: &'p Project<'_>) -> Vec<(&'p str, Place)> {
    let shapes = &project.lowered.shapes;
    let schemes = shapes.schemes.iter().map(|scheme| (scheme.file, scheme.shape.review_by.place));
    let rights = shapes.rights.iter().map(|right| (right.file, right.shape.review_by.place));
    let services = shapes.services.iter().map(|service| (service.file, service.shape.review_by.place));
    let path = |file: FileId| project.files.get(file).and_then(|file| file.path.strip_prefix("rules/"));
    schemes.chain(rights).chain(services).filter_map(|(file, place)| Some((path(file)?, place))).collect()
}
