//! The third-party notices name what the site is built from, no more and no less.

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn the_notices_name_every_library_in_the_site() {
    let root = env!("CARGO_MANIFEST_DIR");
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "waymark", "--target", "wasm32-unknown-unknown"])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--offline"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let built_from: BTreeSet<String> = String::from_utf8(tree.stdout)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with("waymark"))
        .filter_map(|line| {
            let (name, rest) = line.split_once(" v")?;
            Some(format!("{name} {}", rest.split(' ').next()?))
        })
        .collect();
    let notices = std::fs::read_to_string(format!("{root}/THIRD-PARTY.md")).unwrap();
    let named: BTreeSet<String> = notices
        .lines()
        .filter_map(|line| Some(line.strip_prefix("- ")?.split_once(" (")?.0.to_owned()))
        .filter(|name| name != "Tabler Icons")
        .collect();
    let missing: Vec<_> = built_from.difference(&named).collect();
    let left_over: Vec<_> = named.difference(&built_from).collect();
    assert!(missing.is_empty() && left_over.is_empty(), "add {missing:?} and take out {left_over:?} in THIRD-PARTY.md");
}
