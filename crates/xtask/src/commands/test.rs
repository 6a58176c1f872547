//! `cargo xtask test`

use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::browser::{Breadth, Engine, Stage};
use crate::console;
use crate::project::Project;
use crate::report::{Report, leave_out};
use crate::site::{Budget, Site};
use crate::tools::{CARGO_DENY, Cache, SiteTools, TYPOS, WASM, ensure_component, ensure_wasm_target};

/// Sets up, then takes every step that CI takes; a step that fails keeps only those from running that need it.
///
/// # Errors
/// When the project cannot be read. Steps that fail are no error but exit code 1.
pub(crate) fn test() -> Result<ExitCode> {
    let project = Project::open()?;
    let cache = Cache::of_user()?;
    let mut report = Report::new(&project);
    check_sources(&project, &cache, &mut report);
    report.tests("native tests", &mut project.cargo(["test", "--quiet", "--workspace", "--no-fail-fast"]));
    report.check("rules check", &mut project.rules(["check"]));
    report.check("rules test", &mut project.rules(["test"]));
    check_site(&project, &cache, &mut report);
    Ok(if report.finish().failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The steps that read the sources.
fn check_sources(project: &Project, cache: &Cache, report: &mut Report<'_>) {
    let _ready = report.task("Rust parts", || {
        ensure_component(project, "rustfmt", "rustfmt")?;
        ensure_component(project, "clippy", "cargo-clippy")?;
        ensure_wasm_target(project)
    });
    report.check("formatting", &mut project.cargo(["fmt", "--all", "--check"]));
    let native = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"];
    report.check("clippy", &mut project.cargo(native));
    let wasm = ["clippy", "--quiet", "--package", "waymark", "--target", WASM, "--", "-D", "warnings"];
    report.check("clippy for the browser", &mut project.cargo(wasm));
    match report.task("spelling tool", || TYPOS.program(cache)) {
        Some(typos) => report.check("spelling", Command::new(typos).current_dir(&project.root)),
        None => leave_out("spelling", "there is no spelling tool"),
    }
    match report.task("licence tool", || CARGO_DENY.program(cache)) {
        Some(deny) => {
            let mut command = Command::new(deny);
            command.args(["--color", "never", "check", "bans", "licenses", "sources"]).current_dir(&project.root);
            report.check("licences and sources", &mut command);
        }
        None => leave_out("licences and sources", "there is no licence tool"),
    }
}

/// The steps that need the site as people get it.
fn check_site(project: &Project, cache: &Cache, report: &mut Report<'_>) {
    let site = report
        .task("site tools", || SiteTools::ready(project, cache))
        .and_then(|tools| report.task("site", || Site::current(project, &tools)));
    let Some(site) = site else {
        leave_out("size budget", "there is no site");
        leave_out("browser tests", "there is no site");
        return;
    };
    let _budget = report.task("size budget", || keep_budget(&site));
    for engine in [Engine::Chromium].into_iter().chain(Engine::OTHERS) {
        check_in_browser(engine, project, cache, &site, report);
    }
}

/// The usual browser tests in one engine.
fn check_in_browser(engine: Engine, project: &Project, cache: &Cache, site: &Site, report: &mut Report<'_>) {
    let name = format!("tests in {engine}");
    let ready = report.task(&engine.to_string(), || {
        let stage = Stage::set(engine, project, cache, site)?;
        let selection = stage.selection(project, Breadth::Usual, "")?;
        Ok((stage, selection))
    });
    let Some((stage, selection)) = ready else { return leave_out(&name, "there is no browser to run them in") };
    selection.say_left_out(engine);
    report.tests(&name, &mut stage.command(project, &selection));
}

/// Says how much is loaded before the first question.
fn keep_budget(site: &Site) -> Result<()> {
    let budget = Budget::of(&site.folder)?;
    console::say(&budget);
    if !budget.is_kept() {
        bail!("the site is larger than the budget allows: see the table above for what weighs most");
    }
    Ok(())
}
