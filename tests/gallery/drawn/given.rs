//! What examples are given, as it is written in their files.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use waymark::components::button::Weight;
use waymark::components::choice_rows::HowMany;
use waymark::components::disclosure::Fold;
use waymark::components::mark::Look;
use waymark::components::subheading::Level;
use waymark::components::text_input::Keyboard;
use waymark::components::words::words;
use waymark::i18n::key::{self, Key};
use waymark::scene::Scene;
use waymark_model::PhoneKind;
use yew::Html;

/// Reads what an example is given.
///
/// # Panics
/// Where it is something else than the component takes.
pub(super) fn read<T: DeserializeOwned>(given: &Value) -> T {
    let given = if given.is_null() { Value::Object(serde_json::Map::new()) } else { given.clone() };
    serde_json::from_value(given.clone()).unwrap_or_else(|error| panic!("{error}: {given}"))
}

/// What an example names.
///
/// # Panics
/// Where there is no such thing, or the answers do not bring it about.
pub(super) fn found<T>(thing: Option<T>, id: &str) -> T {
    thing.unwrap_or_else(|| panic!("there is no `{id}` here: is it spelt right, and told of?"))
}

/// A text: the page's own, one about content, or one that only the example has.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Text {
    Say(String),
    Content(String),
    Plain(String),
}

impl Text {
    pub(super) fn of(&self, scene: &Scene) -> String {
        match self {
            Self::Say(id) => scene.messages.text(key_of(id)),
            Self::Content(key) => scene.messages.content(key),
            Self::Plain(text) => text.clone(),
        }
    }

    pub(super) fn drawn(&self, scene: &Scene) -> Html {
        words(self.of(scene))
    }
}

/// The key of the page's message with this id.
pub(super) fn key_of(id: &str) -> Key {
    key::all().find(|key| key.id() == id).unwrap_or_else(|| panic!("no message is called `{id}`"))
}

/// Says how the types of components are written in files; the compiler sees that none of their values is missing.
macro_rules! written {
    ($($type:ident as $written:ident { $($value:ident),+ })+) => {$(
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $written { $($value),+ }

        impl From<$written> for $type {
            fn from(written: $written) -> Self {
                match written { $($written::$value => Self::$value),+ }
            }
        }

        // Each value of the component's type has one here.
        impl From<$type> for $written {
            fn from(own: $type) -> Self {
                match own { $($type::$value => Self::$value),+ }
            }
        }
    )+};
}

written! {
    Weight as WrittenWeight { Main, Quiet }
    HowMany as WrittenHowMany { One, Any }
    Fold as WrittenFold { Folded, Open }
    Look as WrittenLook { Yes, No, Conditional, Unknown }
    Level as WrittenLevel { Two, Three, Four, Five }
    Keyboard as WrittenKeyboard { Numeric, Decimal, Letters }
    PhoneKind as WrittenPhoneKind { Call, Text, Whatsapp, Relay }
}
