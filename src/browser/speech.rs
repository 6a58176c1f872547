//! The device's own voices. Text is given to nobody else: see [`best`].

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::aloud::voice::{Voice, best};

/// How fast it is read: a little slower than people talk.
const RATE: f32 = 0.9;

/// What is being read. There is one voice, so there is one of these.
struct Reading {
    voice: SpeechSynthesisVoice,
    sentences: RefCell<std::vec::IntoIter<String>>,
    /// The sentence that is being said, with whoever waits for its end: browsers forget what nobody holds.
    now: RefCell<Option<(SpeechSynthesisUtterance, [EventListener; 2])>>,
    on_change: Box<dyn Fn(bool)>,
}

thread_local! {
    static READING: RefCell<Option<Rc<Reading>>> = const { RefCell::new(None) };
}

/// Whether a voice of the device itself reads the language with this tag.
#[must_use]
pub fn has_voice(tag: &str) -> bool {
    own_voice(tag).is_some()
}

/// Calls `act` when the voices have changed, until the value given back is dropped: on many devices they come late. `None`
/// where the browser does not tell of that.
#[must_use]
pub fn on_voices(act: impl Fn() + 'static) -> Option<EventListener> {
    let synthesis = synthesis()?;
    let can_tell = Reflect::has(&synthesis, &JsValue::from_str("addEventListener")).unwrap_or(false);
    can_tell.then(|| EventListener::new(synthesis.unchecked_ref(), "voiceschanged", move |_| act()))
}

/// Calls `act` when the page goes away, until the value given back is dropped.
#[must_use]
pub fn on_leaving(act: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| act()))
}

/// Reads sentences in the language with this tag, in place of whatever is being read. Calls `on_change` when it begins and
/// when it is over, for whatever reason, with whether it reads.
pub fn read(tag: &str, sentences: Vec<String>, on_change: impl Fn(bool) + 'static) {
    stop();
    let Some(voice) = own_voice(tag) else { return };
    let reading = Rc::new(Reading {
        voice,
        sentences: RefCell::new(sentences.into_iter()),
        now: RefCell::new(None),
        on_change: Box::new(on_change),
    });
    READING.set(Some(Rc::clone(&reading)));
    (reading.on_change)(true);
    say_next(&reading);
}

/// Stops whatever is being read.
pub fn stop() {
    let Some(reading) = READING.take() else { return };
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
    (reading.on_change)(false);
}

fn say_next(reading: &Rc<Reading>) {
    let sentence = reading.sentences.borrow_mut().next();
    let said = sentence.and_then(|sentence| say(reading, &sentence));
    if said.is_none() {
        stop();
    }
}

fn say(reading: &Rc<Reading>, sentence: &str) -> Option<()> {
    let utterance = SpeechSynthesisUtterance::new_with_text(sentence).ok()?;
    utterance.set_voice(Some(&reading.voice));
    utterance.set_lang(&reading.voice.lang());
    utterance.set_rate(RATE);
    let then = |go_on: fn(&Rc<Reading>)| {
        let reading = Rc::downgrade(reading);
        move |_: &web_sys::Event| {
            // What was stopped may still tell of its end.
            let current = READING.with_borrow(Clone::clone);
            if let Some(reading) = current.filter(|current| std::ptr::eq(Rc::as_ptr(current), reading.as_ptr())) {
                go_on(&reading);
            }
        }
    };
    let listeners = [
        EventListener::once(&utterance, "end", then(say_next)),
        EventListener::once(&utterance, "error", then(|_| stop())),
    ];
    synthesis()?.speak(&utterance);
    reading.now.replace(Some((utterance, listeners)));
    Some(())
}

fn own_voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let found: Vec<SpeechSynthesisVoice> = synthesis()?.get_voices().iter().map(JsValue::unchecked_into).collect();
    let voice = |voice: &SpeechSynthesisVoice| Voice {
        tag: voice.lang(),
        is_local: voice.local_service(),
        is_default: voice.default(),
    };
    let voices: Vec<Voice> = found.iter().map(voice).collect();
    best(&voices, tag).and_then(|place| found.into_iter().nth(place))
}

/// What speaks; `None` in browsers that cannot.
fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = web_sys::window()?.speech_synthesis().ok()?;
    synthesis.is_object().then_some(synthesis)
}
