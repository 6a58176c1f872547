//! Words, a pack for each language.

use std::collections::BTreeMap;

use waymark_model::{Locale, Pattern, Review, Words};

use crate::source::LocaleShape;
use crate::stage::check::Project;

pub(super) fn words(project: &Project<'_>) -> Vec<Words> {
    let languages = project.lowered.shapes.locales.iter();
    languages.map(|filed| Words { locale: locale(&filed.shape), messages: messages(project, &filed.name) }).collect()
}

fn locale(shape: &LocaleShape) -> Locale {
    let review = shape.checked_by.as_ref().map_or(Review::Drafted, |by| Review::Checked { by: by.value.clone() });
    Locale { tag: shape.tag.value.0.clone(), name: shape.name.value.clone(), direction: shape.direction.value, review }
}

fn messages(project: &Project<'_>, tag: &str) -> BTreeMap<String, Pattern> {
    let files = project.lowered.words.iter().filter(|file| file.tag == tag);
    let messages = files.flat_map(|file| {
        let prefix = file.prefix();
        file.messages.iter().map(move |message| (format!("{prefix}/{}", message.id.value), message.pattern.clone()))
    });
    messages.collect()
}
