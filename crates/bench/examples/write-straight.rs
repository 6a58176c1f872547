//! Writes the schemes of straight Rust anew, after the made-up rules were changed.

use std::path::Path;

use waymark_bench::measure::FEW;
use waymark_bench::rules::content;
use waymark_bench::written::written;

fn main() -> std::io::Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/straight/schemes.rs");
    let text = written(&content(FEW, 1)).ok_or_else(|| std::io::Error::other("a condition has no straight form"))?;
    std::fs::write(file, text)
}
