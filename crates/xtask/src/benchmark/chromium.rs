//! The same program in Chromium, as WebAssembly.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::benchmark::Figures;
use crate::browser::{Driver, Engine, Programs, Window};
use crate::project::Project;
use crate::server::Server;
use crate::tools::{Cache, CargoTool, WASM, ensure_wasm_target};
use crate::transcript::Transcript;

/// A page that runs the program. Its title is empty until there are figures, or a reason why there are none.
const PAGE: &str = "<!doctype html><html lang=\"en\"><title></title><script type=\"module\">\n\
                    import start from \"./measure.js\";\n\
                    start().catch(error => { document.title = `no figures: ${error}`; });\n\
                    </script></html>\n";

/// Builds the program as the site is built, for size, and runs it in Chromium. The figures are named `chromium-…`.
///
/// # Errors
/// When something that is needed cannot be installed, built or started, or the program fails in the browser.
pub(crate) fn in_chromium(project: &Project, cache: &Cache) -> Result<Figures> {
    let place = project.bench_folder();
    fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
    build(project, cache, &place)?;
    let page = place.join("index.html");
    fs::write(&page, PAGE).with_context(|| format!("cannot write {}", page.display()))?;
    let programs = Programs::ready(Engine::Chromium, project, cache)?;
    let server = Server::start(&place, 0)?;
    let driver = Driver::start(&programs.driver, &project.log("chromedriver"))?;
    let window = Window::open(&driver, &programs.browser)?;
    window.go_to(&server.origin())?;
    Ok(Figures::read(&window.title()?)?.under("chromium-"))
}

fn build(project: &Project, cache: &Cache, place: &Path) -> Result<()> {
    ensure_wasm_target(project)?;
    let bindgen = CargoTool::wasm_bindgen(project.wasm_bindgen()?).program(cache)?;
    let mut build =
        project.cargo(["build", "--release", "--package", "waymark-bench", "--bin", "measure", "--target", WASM]);
    Transcript::of(&mut build, &project.log("bench-wasm"))?.or_fail("the benchmark's build for the browser")?;
    let mut join = Command::new(bindgen);
    join.arg(project.wasm_program("measure")).args(["--target", "web", "--no-typescript", "--out-dir"]).arg(place);
    Transcript::of(&mut join, &project.log("wasm-bindgen"))?.or_fail("`wasm-bindgen`").map(drop)
}
