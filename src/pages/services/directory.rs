//! All places, as they are looked for.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use waymark_model::{COMMON_LANGUAGE, Content, NeedId, Service, ServiceId};

use crate::i18n::content_key;
use crate::i18n::folded::folded_words;
use crate::i18n::messages::Messages;
use crate::i18n::order::in_alphabetical_order;
use crate::scene::Scene;
use crate::state::filter::{Filter, Quality};
use crate::state::search::{Entry, Fit, Found, search};

/// All places in the order of their names, and what can be asked of them. It is made once for each language.
#[derive(Debug, PartialEq)]
pub(super) struct Directory {
    services: Vec<ServiceId>,
    /// What each of them is looked for by, once somebody looks for words.
    entries: OnceCell<Vec<Entry>>,
    /// What some place helps with, in the order in which people are asked about it.
    pub(super) needs: Vec<NeedId>,
    /// The languages that are spoken in some place, once somebody can choose one.
    languages: OnceCell<Vec<(String, String)>>,
    /// What holds of some place.
    pub(super) qualities: Vec<Quality>,
}

impl Directory {
    /// All places of the content, in these words.
    pub(super) fn new(messages: &Messages, content: &Content) -> Self {
        let services = || content.services.values();
        let name = |service: &Service| messages.content(&content_key::service_name(&service.id));
        let names: Vec<String> = services().map(name).collect();
        let ordered = in_alphabetical_order(messages, &names, services());
        let needs = content.needs_fact.as_ref().and_then(|fact| content.facts.get(fact));
        let needs = needs.map(|fact| fact.kind.choices()).unwrap_or_default();
        let needs = needs.iter().filter_map(|value| content.needs.get(value.as_str()));
        let is_met = |need: &&NeedId| services().any(|service| service.needs.iter().any(|one| one == *need));
        let holds = |quality: &Quality| services().any(|service| quality.may_hold(service));
        Self {
            services: ordered.into_iter().map(|service| service.id.clone()).collect(),
            entries: OnceCell::new(),
            needs: needs.map(|need| &need.id).filter(is_met).cloned().collect(),
            qualities: Quality::ALL.into_iter().filter(holds).collect(),
            languages: OnceCell::new(),
        }
    }

    /// The languages that are spoken in some place: their tags, with their names in alphabetical order. Like what places are
    /// looked for by, they take a moment to make.
    pub(super) fn languages(&self, scene: &Scene) -> &[(String, String)] {
        self.languages.get_or_init(|| languages(&scene.messages, &scene.content))
    }

    /// What each place is looked for by. It takes a slow telephone a moment to make, so it is not made for a mere look at the page.
    pub(super) fn entries(&self, scene: &Scene) -> &[Entry] {
        let entries = || self.rows(scene).map(|service| entry(&scene.messages, service)).collect();
        self.entries.get_or_init(entries)
    }

    /// The places that have what is asked for, best first; and how well they fit the words.
    pub(super) fn find<'a>(&self, scene: &'a Scene, filter: &Filter) -> (Vec<&'a Service>, Fit) {
        let admitted = |service| filter.admits(service, || scene.openness(service));
        let words = folded_words(&filter.text);
        if words.is_empty() {
            return (self.rows(scene).filter(|service| admitted(service)).collect(), Fit::Whole);
        }
        let (rows, entries): (Vec<_>, Vec<&Entry>) =
            self.rows(scene).zip(self.entries(scene)).filter(|(service, _)| admitted(service)).unzip();
        let Found { entries, fit } = search(&entries, &words);
        (entries.into_iter().filter_map(|entry| rows.get(entry).copied()).collect(), fit)
    }

    fn rows<'a>(&self, scene: &'a Scene) -> impl Iterator<Item = &'a Service> {
        self.services.iter().filter_map(|service| scene.content.services.get(service))
    }
}

/// The names of the languages that are spoken in a place. Where the device has no name for one, its tag would say nothing to
/// anybody.
pub(super) fn spoken(messages: &Messages, service: &Service) -> Vec<String> {
    service.languages.iter().filter_map(|tag| language_name(messages, tag)).collect()
}

fn language_name(messages: &Messages, tag: &str) -> Option<String> {
    Some(messages.formats().language(tag)).filter(|name| name != tag)
}

/// What a place is looked for by: all that its card and its page say of it in words, and the ids of what it is and does, which
/// are English in every language.
fn entry(messages: &Messages, service: &Service) -> Entry {
    let about = [
        content_key::provider_name(&service.provider),
        content_key::service_what(&service.id),
        content_key::service_who(&service.id),
    ];
    let keys = about.into_iter().chain(service.needs.iter().map(content_key::need_title));
    let ids = [service.id.to_string(), service.provider.to_string()].into_iter();
    let ids = ids.chain(service.needs.iter().map(ToString::to_string));
    let words: Vec<String> = keys.filter_map(|key| messages.content_if_any(&key)).chain(ids).collect();
    Entry::new(folded_words(&messages.content(&content_key::service_name(&service.id))), folded_words(&words.join(" ")))
}

/// The languages to look for a place by, without the one that tells no place from another.
fn languages(messages: &Messages, content: &Content) -> Vec<(String, String)> {
    let tags: BTreeSet<&String> = content.services.values().flat_map(|service| &service.languages).collect();
    let rare = tags.into_iter().filter(|tag| *tag != COMMON_LANGUAGE);
    let named = rare.filter_map(|tag| Some((tag.clone(), language_name(messages, tag)?)));
    let named: Vec<(String, String)> = named.collect();
    let by_name: Vec<String> = named.iter().map(|(_, name)| name.clone()).collect();
    in_alphabetical_order(messages, &by_name, named.into_iter())
}
