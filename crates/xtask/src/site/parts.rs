//! The program in parts: what the first question needs, and what comes later.
//!
//! Trunk builds the program in one piece. The points at which it comes apart are marked in the code with `wasm_split`; the tool
//! of the same crate takes it apart by what calls what, before wasm-bindgen reads it (ADR 18). The first part takes the
//! place of what Trunk made, under the same name: that name holds a digest of the whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256, Sha384};

use crate::project::Project;
use crate::transcript::Transcript;

/// The folder, inside a site, of the parts that come later.
pub(crate) const PARTS: &str = "parts";

/// The program that is taken apart.
const PROGRAM: &str = "waymark";

/// The script that fetches parts, as the tool names it; the first part asks for it by this name.
const LINK: &str = "./__wasm_split.js";

/// What WebAssembly may use: what the oldest browsers that we support all have. With more in it, the build fails.
const FEATURES: [&str; 7] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The files of the first part, in Trunk's folder.
struct First {
    script: PathBuf,
    wasm: PathBuf,
}

/// Takes the program that Trunk has built into `staging` apart, and gives back the page that loads the first part of it.
///
/// # Errors
/// When a tool fails, or what Trunk or a tool made is not as it was when this was written.
pub(crate) fn split(project: &Project, staging: &Path, page: &str) -> Result<String> {
    let first = First::of(staging)?;
    let work = project.site_folder().join(PARTS);
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("cannot clear {}", work.display()))?;
    }
    let joined = work.join("joined");
    fs::create_dir_all(&joined).with_context(|| format!("cannot make {}", joined.display()))?;
    let run = |command: &mut Command, what| Transcript::of(command, &project.log(what))?.or_fail(what).map(drop);
    let built = project.wasm_program(PROGRAM);
    run(Command::new("wasm-split-cli").args([&built, &work]).args(["--out-name", PROGRAM]), "wasm-split-cli")?;
    let main = work.join(PROGRAM).with_extension("wasm");
    // Parts share the memory and the table that the linker made.
    let options = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", PROGRAM, "--out-dir"];
    run(Command::new("wasm-bindgen").args(options).arg(&joined).arg(main), "wasm-bindgen")?;
    let optimise = |from: &Path, to: &Path| {
        run(Command::new("wasm-opt").args(FEATURES).arg("-Oz").arg(from).arg("-o").arg(to), "wasm-opt")
    };

    let mut link = read_text(&work.join(LINK))?;
    let later = staging.join(PARTS);
    fs::create_dir_all(&later).with_context(|| format!("cannot make {}", later.display()))?;
    for part in later_parts(&work)? {
        let small = part.with_extension("small.wasm");
        optimise(&part, &small)?;
        let name = name_of(&part)?;
        let hashed = hashed(&name, &read(&small)?, "wasm");
        link = replace_all(&link, &format!("\"./{name}.wasm\""), &format!("\"./{PARTS}/{hashed}\""))?;
        fs::copy(&small, later.join(&hashed)).with_context(|| format!("cannot write {hashed}"))?;
    }
    let script = name_of(&first.script)?;
    let link = replace_all(&link, &format!("\"./{PROGRAM}.js\""), &format!("\"./{script}.js\""))?;
    let link_name = hashed(PARTS, link.as_bytes(), "js");
    write(&staging.join(&link_name), link.as_bytes())?;

    let joined_script = read_text(&joined.join(PROGRAM).with_extension("js"))?;
    let asks = |name: &str| format!(" from \"{name}\"");
    let joined_script = replace_all(&joined_script, &asks(LINK), &asks(&format!("./{link_name}")))?;
    let whole = [integrity(&read(&first.script)?), integrity(&read(&first.wasm)?)];
    write(&first.script, joined_script.as_bytes())?;
    optimise(&joined.join(format!("{PROGRAM}_bg.wasm")), &first.wasm)?;
    let parted = [joined_script.into_bytes(), read(&first.wasm)?];
    let mut page = page.to_owned();
    for (whole, parted) in whole.iter().zip(parted) {
        page = replace_all(&page, whole, &integrity(&parted))?;
    }
    let preload = format!(
        r#"<link rel="modulepreload" href="/{link_name}" crossorigin="anonymous" integrity="{}">"#,
        integrity(link.as_bytes())
    );
    replace_all(&page, "</head>", &format!("{preload}</head>"))
}

impl First {
    fn of(staging: &Path) -> Result<Self> {
        Ok(Self { script: only(staging, ".js")?, wasm: only(staging, "_bg.wasm")? })
    }
}

/// The only file of the program in a folder whose name ends so.
fn only(folder: &Path, end: &str) -> Result<PathBuf> {
    let start = format!("{PROGRAM}-");
    let mut found = files(folder)?.into_iter().filter(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&start) && name.ends_with(end)
    });
    match (found.next(), found.next()) {
        (Some(file), None) => Ok(file),
        _ => bail!("{} should hold one file {start}…{end}: see what Trunk made", folder.display()),
    }
}

/// The parts that come later, as the tool wrote them.
fn later_parts(work: &Path) -> Result<Vec<PathBuf>> {
    let parts = files(work)?.into_iter().filter(|file| {
        file.extension().is_some_and(|extension| extension == "wasm")
            && file.file_stem().is_some_and(|name| name != PROGRAM)
    });
    let parts: Vec<PathBuf> = parts.collect();
    if parts.is_empty() {
        bail!("the program did not come apart: `wasm_split` marks nothing in it, or the linker kept no relocations");
    }
    Ok(parts)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    Ok(files.into_iter().filter(|file| file.is_file()).collect())
}

fn name_of(file: &Path) -> Result<String> {
    let name = file.file_stem().with_context(|| format!("{} has no name", file.display()))?;
    Ok(name.to_string_lossy().into_owned())
}

/// A name that no other content of the file has.
fn hashed(name: &str, content: &[u8], extension: &str) -> String {
    let digest = format!("{:x}", Sha256::digest(content));
    format!("{name}-{}.{extension}", digest.get(..16).unwrap_or(&digest))
}

/// What a page states of a file for the browser to check it by.
fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(content)))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Text with `to` for every `from`, of which there must be one.
fn replace_all(text: &str, from: &str, to: &str) -> Result<String> {
    if !text.contains(from) {
        bail!("`{from}` is not where it was when this was written: see what changed in the tools that build the site");
    }
    Ok(text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content() {
        // The digest of nothing is in the tables of FIPS 180-4.
        assert_eq!(hashed("later", b"", "wasm"), "later-e3b0c44298fc1c14.wasm");
        assert_ne!(hashed("later", b"a", "wasm"), hashed("later", b"b", "wasm"));
    }

    #[test]
    fn the_first_part_is_found_and_two_of_them_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| fs::write(folder.path().join(name), "").unwrap();
        for name in ["waymark-1.js", "waymark-1_bg.wasm", "main-2.css", "other-1.js"] {
            put(name);
        }
        let first = First::of(folder.path()).unwrap();
        assert!(first.script.ends_with("waymark-1.js") && first.wasm.ends_with("waymark-1_bg.wasm"));
        put("waymark-3.js");
        assert!(First::of(folder.path()).err().unwrap().to_string().contains("one file waymark-….js"));
    }

    #[test]
    fn a_program_in_one_piece_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("waymark.wasm"), "").unwrap();
        assert!(later_parts(folder.path()).unwrap_err().to_string().contains("did not come apart"));
        fs::write(folder.path().join("split_later.wasm"), "").unwrap();
        assert_eq!(later_parts(folder.path()).unwrap(), [folder.path().join("split_later.wasm")]);
    }
}
