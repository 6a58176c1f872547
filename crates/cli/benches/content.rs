//! What the real content costs: compiling it, loading its pack, making a plan, finding the next question.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot run must say so")]

use std::path::Path;
use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use waymark_compiler::{Compiled, Tree, compile};
use waymark_engine::Ruleset;
use waymark_model::{Content, Situation, pack};

/// The folder that holds `rules/` and `locales/`.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

static FILES: LazyLock<Tree> = LazyLock::new(|| waymark_cli::tree::read(Path::new(ROOT)).unwrap());

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| compile(&FILES, None));

fn main() {
    divan::main();
}

#[divan::bench]
fn compile_everything(bencher: Bencher) {
    LazyLock::force(&FILES);
    bencher.bench(|| compile(&FILES, None));
}

#[divan::bench]
fn load_and_check_the_pack(bencher: Bencher) {
    let bytes = pack::write_content(content()).unwrap();
    bencher.bench(|| pack::read_content(&bytes).unwrap());
}

#[divan::bench]
fn make_ready_for_a_day(bencher: Bencher) {
    let on = COMPILED.scenarios.first().unwrap().situation.on;
    bencher.bench(|| Ruleset::new(content(), on));
}

/// A plan for every made-up person of the scenarios.
#[divan::bench]
fn evaluate_every_scenario(bencher: Bencher) {
    let rules = rules();
    bencher.counter(ItemsCount::new(COMPILED.scenarios.len())).bench(|| {
        for scenario in &COMPILED.scenarios {
            black_box(rules.evaluate(&scenario.situation));
        }
    });
}

#[divan::bench]
fn find_the_next_question_of_every_scenario(bencher: Bencher) {
    let rules = rules();
    bencher.counter(ItemsCount::new(COMPILED.scenarios.len())).bench(|| {
        for scenario in &COMPILED.scenarios {
            black_box(rules.next_question(&scenario.situation));
        }
    });
}

/// The first question of all: nothing is told, and everything can still matter.
#[divan::bench]
fn find_the_first_question(bencher: Bencher) {
    let rules = rules();
    let scenario = COMPILED.scenarios.first().unwrap();
    let nothing_told = Situation::new(scenario.situation.on, scenario.situation.area.clone());
    bencher.bench(|| rules.next_question(&nothing_told));
}

/// The rules on the day of the first scenario, which is that of most.
fn rules() -> Ruleset<&'static Content> {
    Ruleset::new(content(), COMPILED.scenarios.first().unwrap().situation.on)
}

fn content() -> &'static Content {
    COMPILED.content.as_ref().unwrap_or_else(|| panic!("the rules have faults: run `cargo rules check`"))
}
