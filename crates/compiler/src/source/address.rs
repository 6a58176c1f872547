//! Addresses of pages and mailboxes, and language tags: texts that other programs will follow.

use serde_json::{Value, json};

use crate::source::{Refusal, Scalar};

/// The address of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WebAddress(pub(crate) String);

/// The address of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MailAddress(pub(crate) String);

/// A language tag (BCP 47) such as `uk` or `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LanguageTag(pub(crate) String);

impl Scalar for WebAddress {
    const WHAT: &'static str = "a web address in quotes";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let host_well = host.is_some_and(|host| host.contains('.') && !host.starts_with('.') && !host.ends_with('.'));
        let one_word = !text.contains(|c: char| c.is_whitespace() || c.is_control());
        if host_well && one_word {
            Ok(Self(text.to_owned()))
        } else {
            let help = "write it whole, in quotes: \"https://www.example.org/page\"";
            Err(Refusal::bad_value(format!("`{text}` is not a web address"), help))
        }
    }

    fn schema() -> Value {
        // Before the first `/`, `?` or `#`: a name with a dot inside it.
        let (edge, inside) = (r"[^\s\x00-\x1f\x7f-\x9f/?#.]", r"[^\s\x00-\x1f\x7f-\x9f/?#]*");
        let rest = r"([/?#][^\s\x00-\x1f\x7f-\x9f]*)?";
        json!({ "type": "string", "pattern": format!(r"^https?://{edge}{inside}\.{inside}{edge}{rest}$") })
    }
}

impl Scalar for MailAddress {
    const WHAT: &'static str = "a mail address in quotes";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let well = text.split_once('@').is_some_and(|(box_name, host)| {
            let plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@');
            plain(box_name) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        });
        let help = "write it in quotes: \"hello@example.org\"";
        if well {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::bad_value(format!("`{text}` is not a mail address"), help))
        }
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": r"^[^@\s]+@[^@\s.][^@\s]*\.[^@\s]*[^@\s.]$" })
    }
}

impl Scalar for LanguageTag {
    const WHAT: &'static str = "a language tag such as uk";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let language_well = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let rest_well = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if language_well && rest_well {
            Ok(Self(text.to_owned()))
        } else {
            let help = "write two or three small letters, perhaps with a script or region: `uk`, `zh-Hant`";
            Err(Refusal::bad_value(format!("`{text}` is not a language tag"), help))
        }
    }

    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole() {
        for text in ["https://example.org", "http://a.example.org/b?c=d#e", "https://example.org/ї"] {
            assert!(WebAddress::parse(text).is_ok(), "{text}");
        }
        for text in ["", "example.org", "https://", "https://x", "https://a .org", "ftp://example.org", "https://.org"]
        {
            assert!(WebAddress::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn mail_addresses_have_a_box_and_a_host() {
        assert!(MailAddress::parse("hello@example.org").is_ok());
        for text in ["", "hello", "@example.org", "a@b", "a b@example.org", "a@b@example.org", "a@.org"] {
            assert!(MailAddress::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn language_tags_start_with_a_language() {
        for text in ["uk", "ckb", "zh-Hant", "fa-AF", "es-419"] {
            assert!(LanguageTag::parse(text).is_ok(), "{text}");
        }
        for text in ["", "UK", "u", "english", "zh_Hant", "zh-"] {
            assert!(LanguageTag::parse(text).is_err(), "{text}");
        }
    }
}
