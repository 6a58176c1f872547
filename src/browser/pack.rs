//! Fetching packs from the place that the page came from.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_model::pack::{PackError, read_content, read_details, read_words};
use waymark_model::{Content, Words};
use web_sys::{RequestCache, RequestInit, Response};

use super::document::element;
use crate::state::packs::Fault;

/// Where packs are, seen from the page.
const FOLDER: &str = "/packs/";

/// The files that the page was built with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    content: PackFiles,
    words: Vec<(String, PackFiles)>,
}

/// The files of the content, or of the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
struct PackFiles {
    core: String,
    details: String,
}

impl Files {
    /// The list that the build wrote into the page; `None` when it is not there.
    #[must_use]
    pub fn listed() -> Option<Self> {
        let list = js_sys::JSON::parse(&element("packs")?.text_content()?).ok()?;
        let words: Object = property(&list, "words")?.dyn_into().ok()?;
        let of_language = |tag: JsValue| Some((tag.as_string()?, PackFiles::of(&Reflect::get(&words, &tag).ok()?)?));
        Some(Self {
            content: PackFiles::of(&property(&list, "content")?)?,
            words: Object::keys(&words).iter().map(of_language).collect::<Option<_>>()?,
        })
    }

    /// The tags of the languages on offer.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        self.words.iter().map(|(tag, _)| tag.as_str()).collect()
    }

    /// Fetches the content that questions need.
    ///
    /// # Errors
    /// When it does not arrive or cannot be used.
    pub async fn content(&self) -> Result<Content, Fault> {
        load(&self.content.core, read_content).await
    }

    /// Fetches the details that go with `core`, and joins the two.
    ///
    /// # Errors
    /// When they do not arrive or cannot be used.
    pub async fn whole_content(&self, core: &Content) -> Result<Content, Fault> {
        let details = load(&self.content.details, read_details).await?;
        core.joined(details).map_err(|_| Fault::Unusable)
    }

    /// Fetches the words of a language that questions need.
    ///
    /// # Errors
    /// When there are none, they do not arrive, or they cannot be used.
    pub async fn words(&self, tag: &str) -> Result<Words, Fault> {
        load(&self.of(tag)?.core, read_words).await
    }

    /// Fetches the words of a language that go with `core`, and joins the two.
    ///
    /// # Errors
    /// When there are none, they do not arrive, or they cannot be used.
    pub async fn whole_words(&self, core: &Words) -> Result<Words, Fault> {
        let details = load(&self.of(&core.locale.tag)?.details, read_words).await?;
        core.joined(details).ok_or(Fault::Unusable)
    }

    fn of(&self, tag: &str) -> Result<&PackFiles, Fault> {
        self.words.iter().find(|(of, _)| of == tag).map(|(_, files)| files).ok_or(Fault::Missing)
    }
}

impl PackFiles {
    fn of(names: &JsValue) -> Option<Self> {
        let name = |part| property(names, part)?.as_string();
        Some(Self { core: name("core")?, details: name("details")? })
    }
}

/// Fetches and reads a pack. One that cannot be read may have been damaged in the browser's cache: it is fetched once
/// more past the cache.
async fn load<T>(file: &str, read: impl Fn(&[u8]) -> Result<T, PackError>) -> Result<T, Fault> {
    if let Ok(pack) = read(&bytes(file, RequestCache::Default).await?) {
        return Ok(pack);
    }
    read(&bytes(file, RequestCache::Reload).await?).map_err(|_| Fault::Unusable)
}

async fn bytes(file: &str, cache: RequestCache) -> Result<Vec<u8>, Fault> {
    fetch(file, cache).await.ok_or(Fault::Missing)
}

async fn fetch(file: &str, cache: RequestCache) -> Option<Vec<u8>> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let asked = web_sys::window()?.fetch_with_str_and_init(&format!("{FOLDER}{file}"), &options);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok()
}
