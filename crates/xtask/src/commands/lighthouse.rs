//! `cargo xtask lighthouse`

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::browser::{Engine, Programs};
use crate::console;
use crate::project::Project;
use crate::server::Server;
use crate::site::Site;
use crate::tools::{Cache, NpmPackages, SiteTools};
use crate::transcript::Transcript;

/// What a browser needs that has no screen.
const CHROME_FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-background-networking \
                            --disable-renderer-backgrounding --disable-backgrounding-occluded-windows";

/// How often to measure. One run tells little: it may meet a busy machine, or a browser that takes itself for hidden and
/// paints nothing.
const RUNS: usize = 5;

/// The scores to report, from 0 to 100.
const SCORES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// The measurements to report: milliseconds, bytes, or a plain number.
const FIGURES: [&str; 7] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "cumulative-layout-shift",
    "interactive",
    "total-byte-weight",
];

/// Measures how the start page loads on the slow telephone that Lighthouse simulates, and prints the smallest, the middle
/// and the largest of each figure.
///
/// # Errors
/// When something that is needed cannot be installed, built or started, or every run fails.
pub(crate) fn lighthouse() -> Result<ExitCode> {
    let project = Project::open()?;
    let cache = Cache::of_user()?;
    let program = NpmPackages::lighthouse(&project, &cache)?
        .context("npm is missing: install Node.js 20 or newer with npm (on Debian: `apt-get install nodejs npm`)")?;
    let programs = Programs::ready(Engine::Chromium, &project, &cache)?;
    let site = Site::current(&project, &SiteTools::ready(&project, &cache)?)?;
    let server = Server::start(&site.folder, 0)?;
    let mut reports = Vec::new();
    for _ in 0..RUNS {
        match measure(&project, &program, &programs.browser, &server) {
            Ok(report) => reports.push(report),
            Err(error) => console::say(format_args!("a run that does not count: {error:#}")),
        }
    }
    if reports.is_empty() {
        bail!("Lighthouse failed {RUNS} times: see above");
    }
    console::say(format_args!("{:<26}{:>12}{:>12}{:>12}", format!("{} runs", reports.len()), "min", "median", "max"));
    rows(&reports).iter().for_each(console::say);
    Ok(ExitCode::SUCCESS)
}

fn measure(project: &Project, program: &Path, chrome: &Path, server: &Server) -> Result<Value> {
    let report = project.log("lighthouse").with_extension("json");
    let mut command = Command::new(program);
    command
        .arg(format!("{}/", server.origin()))
        .args(["--quiet", "--output=json", CHROME_FLAGS])
        .arg(format!("--only-categories={}", SCORES.join(",")))
        .arg(format!("--output-path={}", report.display()))
        .env("CHROME_PATH", chrome);
    Transcript::of(&mut command, &project.log("lighthouse"))?.or_fail("`lighthouse`")?;
    let text = fs::read_to_string(&report).with_context(|| format!("cannot read {}", report.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", report.display()))
}

/// A line for each score and each figure that the reports have.
fn rows(reports: &[Value]) -> Vec<String> {
    let scores = SCORES.iter().map(|id| (*id, format!("/categories/{id}/score"), 100.0));
    let figures = FIGURES.iter().map(|id| (*id, format!("/audits/{id}/numericValue"), 1.0));
    let row = |(id, pointer, scale): (&str, String, f64)| {
        let mut values: Vec<f64> = reports.iter().filter_map(|report| report.pointer(&pointer)?.as_f64()).collect();
        values.sort_by(f64::total_cmp);
        let (min, median, max) = (values.first()?, values.get(values.len() / 2)?, values.last()?);
        Some(format!("{id:<26}{:>12.2}{:>12.2}{:>12.2}", min * scale, median * scale, max * scale))
    };
    scores.chain(figures).filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_and_figures_have_a_line_each() {
        let report = |score: f64, milliseconds: f64| {
            serde_json::json!({
                "categories": { "performance": { "score": score }, "seo": { "score": null } },
                "audits": { "speed-index": { "numericValue": milliseconds }, "interactive": {} },
            })
        };
        assert_eq!(
            rows(&[report(0.97, 1200.0), report(0.5, 900.5), report(0.9, 1000.0)]),
            [
                "performance                      50.00       90.00       97.00",
                "speed-index                     900.50     1000.00     1200.00",
            ]
        );
        assert!(rows(&[]).is_empty());
    }
}
