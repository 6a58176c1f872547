//! What is measured, each under the name by which `cargo xtask bench` knows it.

use std::collections::BTreeMap;
use std::hint::black_box;

use waymark_engine::Ruleset;
use waymark_model::{Content, Situation, pack};

use crate::asking::{journey, most_open};
use crate::clock::{nanoseconds, once};
use crate::floor::{Floor, floor};
use crate::people::{half_known, people};
use crate::rules::content;
use crate::straight::{Told, schemes};
use crate::world::TODAY;

/// As many schemes as there are now, more or less.
pub const FEW: usize = 15;

/// Ten times as many.
pub const SOME: usize = 150;

/// A hundred times as many.
pub const MANY: usize = 1_500;

/// How many schemes and services the large pack has.
pub const LARGE: (usize, usize) = (200, 2_000);

/// How many people are evaluated in one go.
const PEOPLE: usize = 64;

/// How many people are evaluated with many schemes, and asked for the time that a question takes.
const PEOPLE_OF_MANY: usize = 8;

/// How many people are asked until all is decided.
const ASKED: usize = 1_000;

/// Figures by name.
pub type Figures = BTreeMap<&'static str, f64>;

/// The time that one scheme takes, in nanoseconds: as straight Rust and in the engine, all known and half known.
#[must_use]
pub fn evaluating() -> Figures {
    let known = people(PEOPLE);
    let half = half_known(&known);
    let content = content(FEW, FEW);
    let rules = Ruleset::new(&content, TODAY);
    Figures::from([
        ("straight-known", straight(&known)),
        ("straight-half", straight(&half)),
        ("engine-known", engine(&rules, &known, FEW)),
        ("engine-half", engine(&rules, &half, FEW)),
    ])
}

/// The time that one scheme takes where there are few, some and many of them, in nanoseconds; the same people, half known.
#[must_use]
pub fn scaling() -> Figures {
    let half = half_known(&people(PEOPLE_OF_MANY));
    let of = |schemes| engine(&Ruleset::new(&content(schemes, FEW), TODAY), &half, schemes);
    Figures::from([("engine-few", of(FEW)), ("engine-some", of(SOME)), ("engine-many", of(MANY))])
}

/// The time that the next question takes, in microseconds, over all questions of some people: on average, and the slowest.
#[must_use]
pub fn asking() -> Figures {
    let of = |schemes| {
        let content = content(schemes, FEW);
        let rules = Ruleset::new(&content, TODAY);
        let journeys =
            people(PEOPLE_OF_MANY).iter().map(|person| journey(&rules, &content, person)).collect::<Vec<_>>();
        let steps: Vec<&Situation> = journeys.iter().flatten().collect();
        let ask = |told: &Situation| drop(black_box(rules.next_question(black_box(told))));
        let all = microseconds(|| steps.iter().for_each(|told| ask(told)));
        let slowest = steps.iter().map(|told| once(|| ask(told)).as_secs_f64() * 1e6).fold(0.0, f64::max);
        (all / number(steps.len()), slowest)
    };
    let ((few, few_slowest), (some, some_slowest)) = (of(FEW), of(SOME));
    Figures::from([
        ("next-few", few),
        ("next-few-slowest", few_slowest),
        ("next-some", some),
        ("next-some-slowest", some_slowest),
    ])
}

/// How many facts all people are asked for until nothing can change any more; how many somebody would ask who knew all
/// answers beforehand, and of how many people that is only known to be the least; how many somebody would ask who always
/// asks for the fact that stands in most open schemes.
#[must_use]
pub fn questions() -> Figures {
    let content = content(FEW, FEW);
    let rules = Ruleset::new(&content, TODAY);
    let people = people(ASKED);
    let asked: usize = people.iter().map(|person| journey(&rules, &content, person).len()).sum();
    let by_most_open: usize = people.iter().map(most_open).sum();
    let floors: Vec<Floor> = people.iter().map(|person| floor(&rules, &content, person)).collect();
    let inexact = floors.iter().filter(|floor| matches!(floor, Floor::AtLeast(_))).count();
    Figures::from([
        ("asked", number(asked)),
        ("asked-most-open", number(by_most_open)),
        ("floor", floors.iter().map(|floor| f64::from(floor.size())).sum()),
        ("floor-inexact", number(inexact)),
    ])
}

/// The time that loading and checking a large pack takes, in milliseconds, and its size in bytes.
#[must_use]
pub fn loading() -> Figures {
    let bytes = large_pack();
    let load = microseconds(|| drop(black_box(pack::read_content(black_box(&bytes)))));
    Figures::from([("load", load / 1e3), ("pack", number(bytes.len()))])
}

/// A pack of [`LARGE`] content.
#[must_use]
pub fn large_pack() -> Vec<u8> {
    let (schemes, services) = LARGE;
    pack::write_content(&content(schemes, services)).unwrap()
}

fn straight(people: &[Situation]) -> f64 {
    let people: Vec<Told> = people.iter().map(Told::of).collect();
    let all = nanoseconds(|| {
        for told in &people {
            black_box(schemes(black_box(told)));
        }
    });
    all / number(people.len() * FEW)
}

/// The engine from the answers as they come; straight Rust has them made ready.
fn engine(rules: &Ruleset<&Content>, people: &[Situation], schemes: usize) -> f64 {
    let all = nanoseconds(|| {
        for person in people {
            black_box(rules.prepare(black_box(person)).compare());
        }
    });
    all / number(people.len() * schemes)
}

fn microseconds(work: impl FnMut()) -> f64 {
    nanoseconds(work) / 1e3
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
