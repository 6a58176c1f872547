//! What the real content costs: compiling it, loading its pack, making a plan, finding the next question.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot run must say so")]

use std::path::Path;
use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use waymark_compiler::{Compiled, Tree, compile};
use waymark_engine::{evaluate, next_question};
use waymark_model::{Content, pack};

/// The folder that holds `rules/` and `locales/`.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

static FILES: LazyLock<Tree> = LazyLock::new(|| {
    let mut tree = Tree::new();
    for top in ["rules", "locales"] {
        read(&Path::new(ROOT).join(top), top, &mut tree);
    }
    tree
});

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

/// A plan for every made-up person of the scenarios.
#[divan::bench]
fn evaluate_every_scenario(bencher: Bencher) {
    bencher.counter(ItemsCount::new(COMPILED.scenarios.len())).bench(|| {
        for scenario in &COMPILED.scenarios {
            black_box(evaluate(content(), &scenario.situation));
        }
    });
}

#[divan::bench]
fn find_the_next_question_of_every_scenario(bencher: Bencher) {
    bencher.counter(ItemsCount::new(COMPILED.scenarios.len())).bench(|| {
        for scenario in &COMPILED.scenarios {
            black_box(next_question(content(), &scenario.situation));
        }
    });
}

fn content() -> &'static Content {
    COMPILED.content.as_ref().unwrap_or_else(|| panic!("the rules have faults: run `cargo rules check`"))
}

fn read(folder: &Path, name: &str, tree: &mut Tree) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read(&path, &name, tree);
        } else {
            tree.insert(name, std::fs::read(&path).unwrap());
        }
    }
}
