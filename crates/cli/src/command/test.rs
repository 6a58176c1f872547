//! `rules test`: the scenarios.

use std::process::ExitCode;

use waymark_engine::evaluate;
use waymark_model::Scenario;

use crate::command::Root;
use crate::expectation::faults;
use crate::report::say;

/// Runs the scenarios; exit 1 when one fails.
#[derive(clap::Args)]
pub(crate) struct Test {
    #[command(flatten)]
    root: Root,
    /// Only scenarios whose id or name has this in it.
    filter: Option<String>,
}

impl Test {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (content, compiled) = self.root.content()?;
        let wanted = |scenario: &&Scenario| {
            let filter = self.filter.as_deref().unwrap_or_default();
            scenario.id.as_str().contains(filter) || scenario.name.contains(filter)
        };
        let (mut passed, mut failed) = (0_usize, 0_usize);
        for scenario in compiled.scenarios.iter().filter(wanted) {
            let faults = faults(scenario, &evaluate(&content, &scenario.situation));
            if faults.is_empty() {
                passed += 1;
            } else {
                failed += 1;
                say(&format!("{}: {}", scenario.id, scenario.name));
                for fault in faults {
                    say(&format!("  {fault}"));
                }
            }
        }
        say(&format!("{passed} passed, {failed} failed"));
        Ok(if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
