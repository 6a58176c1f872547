//! The keys and values of a shape.

use crate::diagnostic::{Code, Diagnostic};
use crate::files::{Place, Spanned};
use crate::source::{Node, NodeKind, Read, Reader};
use crate::suggestion::{and_list, did_you_mean_or_list, or_list};

/// The keys and values of a shape.
pub(crate) struct Fields<'n> {
    noun: &'static str,
    place: Place,
    entries: &'n [(Spanned<String>, Node)],
    /// Whether it has a key that was reported as unknown.
    strange: bool,
}

impl<'n> Fields<'n> {
    /// The keys of a mapping that is meant to be a `noun`; reports keys that are not `known`.
    pub(crate) fn of(node: &'n Node, noun: &'static str, known: &[&str], reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            reader.wrong_shape(node, &format!("a {noun} with its keys"));
            return None;
        };
        let mut strange = false;
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&key.value.as_str())) {
            let message = format!("a {noun} has no key `{}`", key.value);
            let help = did_you_mean_or_list(&key.value, known);
            reader.fault(Diagnostic::new(Code::UnknownKey, key.place, message).help(help));
            strange = true;
        }
        Some(Self { noun, place: node.place, entries, strange })
    }

    /// The value of a key.
    pub(crate) fn find(&self, key: &str) -> Option<&'n Node> {
        self.entries.iter().find(|(name, _)| name.value == key).map(|(_, node)| node)
    }

    /// Reads the value of a key, or what stands for it when it may be left out.
    pub(crate) fn take<T: Read>(&self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        if let Some(node) = self.find(key) {
            return T::read(node, reader);
        }
        let absent = T::absent();
        if absent.is_none() {
            let message = format!("this {} has no `{key}`", self.noun);
            reader.fault(Diagnostic::new(Code::MissingKey, self.place, message).help(format!("add `{key}: …`")));
        }
        absent
    }

    /// The one key among `forms` that it has; none and several are reported.
    pub(crate) fn one_of<'f>(&self, forms: &[&'f str], reader: &mut Reader<'_>) -> Option<&'f str> {
        let present: Vec<&str> = forms.iter().copied().filter(|form| self.find(form).is_some()).collect();
        match present.as_slice() {
            [form] => return Some(form),
            // A key that was nearly one of these is reported already, with what was meant.
            [] if self.strange => {}
            [] => {
                let message = format!("this {} lacks the key that says what it is", self.noun);
                let help = format!("it has one of {}", or_list(forms));
                reader.fault(Diagnostic::new(Code::MissingKey, self.place, message).help(help));
            }
            several => {
                let message =
                    format!("this {} has {}, and only one of them may be there", self.noun, and_list(several));
                reader.fault(Diagnostic::new(Code::WrongShape, self.place, message));
            }
        }
        None
    }

    /// Reports every key other than `key` that does not belong with it.
    pub(crate) fn only(&self, key: &str, companions: &[&str], known: &[&str], reader: &mut Reader<'_>) {
        let stray = |name: &str| name != key && known.contains(&name) && !companions.contains(&name);
        for (name, _) in self.entries.iter().filter(|(name, _)| stray(&name.value)) {
            let message = format!("`{}` does not go with `{key}`", name.value);
            reader.fault(Diagnostic::new(Code::WrongShape, name.place, message).help("leave it out".to_owned()));
        }
    }
}
