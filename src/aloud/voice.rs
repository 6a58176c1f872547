//! Which of the device's voices speaks.

/// A voice that the browser offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The tag of its language, such as `en-GB`; on some devices `en_GB`.
    pub tag: String,
    /// Whether it speaks on the device itself. Any other sends the text to somebody.
    pub is_local: bool,
    /// Whether the person's device prefers it.
    pub is_default: bool,
}

/// The place among `voices` of the one that reads the language with this tag: only one that speaks on the device itself; one
/// as people speak in the United Kingdom before others, then the one that the device prefers.
#[must_use]
pub fn best(voices: &[Voice], language: &str) -> Option<usize> {
    let fitting = voices.iter().enumerate().filter(|(_, voice)| voice.is_local && speaks(voice, language));
    fitting.min_by_key(|(_, voice)| (!is_british(voice), !voice.is_default)).map(|(place, _)| place)
}

fn speaks(voice: &Voice, language: &str) -> bool {
    let first = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    first(&voice.tag) == first(language)
}

fn is_british(voice: &Voice) -> bool {
    voice.tag.split(['-', '_']).any(|part| part.eq_ignore_ascii_case("GB"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Its tag, whether it is of the device, and whether the device would take it.
    type Offered = (&'static str, bool, bool);

    fn voice(tag: &str, is_local: bool, is_default: bool) -> Voice {
        Voice { tag: tag.to_owned(), is_local, is_default }
    }

    #[test]
    fn a_voice_of_the_device_in_the_language_speaks() {
        let cases: [(&[Offered], &str, Option<usize>); 9] = [
            (&[], "en", None),
            (&[("en-US", true, true), ("en-GB", true, false)], "en", Some(1)),
            (&[("en-US", true, false), ("en-AU", true, true)], "en", Some(1)),
            (&[("en-GB", false, true), ("en-IN", true, false)], "en", Some(1)),
            (&[("uk-UA", false, true), ("ru-RU", true, true)], "uk", None),
            (&[("ru-RU", true, true), ("uk_UA", true, false)], "uk", Some(1)),
            (&[("ar-SA", true, false), ("ar-EG", true, false)], "ar", Some(0)),
            (&[("ar", true, false)], "ar", Some(0)),
            (&[("arn-CL", true, true)], "ar", None),
        ];
        for (offered, language, expected) in cases {
            let voices: Vec<Voice> = offered.iter().map(|(tag, local, default)| voice(tag, *local, *default)).collect();
            assert_eq!(best(&voices, language), expected, "{language}: {offered:?}");
        }
    }
}
