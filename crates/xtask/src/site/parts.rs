//! The program in parts: what the first question needs, and what comes later.
//!
//! Trunk builds the program in one piece. The points at which it comes apart are marked in the code with `wasm_split`; the tool
//! of the same crate takes it apart by what calls what, before wasm-bindgen reads it (ADR 18). The first part takes the
//! place of what Trunk made, under a name of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::project::Project;
use crate::site::named::{digest, integrity};
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

/// The parts, as the tools made them.
struct Parts {
    /// The script of the first part; it asks for [`LINK`].
    script: String,
    /// The WebAssembly of the first part.
    wasm: Vec<u8>,
    /// The script that fetches the others; it asks for the first one.
    link: String,
    /// The others, by the names under which that script asks for them.
    later: Vec<(String, Vec<u8>)>,
}

/// Takes the program that Trunk has built into `staging` apart, and gives back the page that loads the first part of it.
///
/// # Errors
/// When a tool fails, or what Trunk or a tool made is not as it was when this was written.
pub(crate) fn split(project: &Project, staging: &Path, page: &str) -> Result<String> {
    let parts = Parts::of(project)?;
    let later = staging.join(PARTS);
    fs::create_dir_all(&later).with_context(|| format!("cannot make {}", later.display()))?;
    let mut link = parts.link.clone();
    for (name, wasm) in &parts.later {
        let file = format!("{name}-{}.wasm", digest(&[wasm]));
        link = replace_all(&link, &format!("\"./{name}.wasm\""), &format!("\"./{PARTS}/{file}\""))?;
        write(&later.join(file), wasm)?;
    }
    // The two scripts name each other, so the name of one must not come from the name of the other.
    let name = format!("{PROGRAM}-{}", digest(&[parts.script.as_bytes(), &parts.wasm, link.as_bytes()]));
    let link = replace_all(&link, &format!("\"./{PROGRAM}.js\""), &format!("\"./{name}.js\""))?;
    let link_file = format!("{PARTS}-{}.js", digest(&[link.as_bytes()]));
    let asks = |file: &str| format!(" from \"{file}\"");
    let script = replace_all(&parts.script, &asks(LINK), &asks(&format!("./{link_file}")))?;
    write(&staging.join(&link_file), link.as_bytes())?;

    let mut page = page.to_owned();
    for (end, part) in [(".js", script.as_bytes()), ("_bg.wasm", &parts.wasm)] {
        let whole = only(staging, end)?;
        page = replace_all(&page, &integrity(&read(&whole)?), &integrity(part))?;
        page = replace_all(&page, &file_name(&whole), &format!("{name}{end}"))?;
        fs::remove_file(&whole).with_context(|| format!("cannot remove {}", whole.display()))?;
        write(&staging.join(format!("{name}{end}")), part)?;
    }
    let preload = format!(
        r#"<link rel="modulepreload" href="/{link_file}" crossorigin="anonymous" integrity="{}">"#,
        integrity(link.as_bytes())
    );
    replace_all(&page, "</head>", &format!("{preload}</head>"))
}

impl Parts {
    /// Takes the program apart, as cargo has built it.
    fn of(project: &Project) -> Result<Self> {
        let work = project.site_folder().join(PARTS);
        if work.exists() {
            fs::remove_dir_all(&work).with_context(|| format!("cannot clear {}", work.display()))?;
        }
        let joined = work.join("joined");
        fs::create_dir_all(&joined).with_context(|| format!("cannot make {}", joined.display()))?;
        let run = |command: &mut Command, what| Transcript::of(command, &project.log(what))?.or_fail(what).map(drop);
        let built = project.wasm_program(PROGRAM);
        run(Command::new("wasm-split-cli").args([&built, &work]).args(["--out-name", PROGRAM]), "wasm-split-cli")?;
        // Parts share the memory and the table that the linker made.
        let options = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", PROGRAM, "--out-dir"];
        let first = work.join(PROGRAM).with_extension("wasm");
        run(Command::new("wasm-bindgen").args(options).arg(&joined).arg(first), "wasm-bindgen")?;
        let optimised = |wasm: &Path| {
            let small = wasm.with_extension("small");
            run(Command::new("wasm-opt").args(FEATURES).arg("-Oz").arg(wasm).arg("-o").arg(&small), "wasm-opt")?;
            read(&small)
        };
        let later = later_parts(&work)?.into_iter().map(|part| Ok((stem(&part)?, optimised(&part)?)));
        Ok(Self {
            later: later.collect::<Result<_>>()?,
            script: read_text(&joined.join(PROGRAM).with_extension("js"))?,
            wasm: optimised(&joined.join(format!("{PROGRAM}_bg.wasm")))?,
            link: read_text(&work.join(LINK))?,
        })
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

fn stem(file: &Path) -> Result<String> {
    let stem = file.file_stem().with_context(|| format!("{} has no name", file.display()))?;
    Ok(stem.to_string_lossy().into_owned())
}

fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
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
        assert_eq!(digest(&[]), "e3b0c44298fc1c14");
        assert_eq!(digest(&[b"a", b"bc"]), digest(&[b"abc"]));
        assert_ne!(digest(&[b"abx"]), digest(&[b"abc"]));
    }

    #[test]
    fn the_first_part_is_found_and_two_of_them_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| fs::write(folder.path().join(name), "").unwrap();
        for name in ["waymark-1.js", "waymark-1_bg.wasm", "main-2.css", "other-1.js"] {
            put(name);
        }
        assert_eq!(only(folder.path(), ".js").unwrap(), folder.path().join("waymark-1.js"));
        assert_eq!(only(folder.path(), "_bg.wasm").unwrap(), folder.path().join("waymark-1_bg.wasm"));
        put("waymark-3.js");
        assert!(only(folder.path(), ".js").unwrap_err().to_string().contains("one file waymark-….js"));
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
