//! `cargo xtask serve`

use std::process::ExitCode;

use anyhow::Result;

use crate::console;
use crate::project::Project;
use crate::server::Server;
use crate::site::Site;
use crate::tools::{Cache, SiteTools};
use crate::transcript::Transcript;

/// Sets up, checks the rules, builds the site if it has changed, and serves it until the process is stopped.
///
/// # Errors
/// When a tool is missing, the rules have faults, or the site does not build. Nothing is served then.
pub(crate) fn serve(port: u16) -> Result<ExitCode> {
    let project = Project::open()?;
    let tools = SiteTools::ready(&project, &Cache::of_user()?)?;
    Transcript::of(&mut project.rules(["check"]), &project.log("rules-check"))?.or_fail("`cargo rules check`")?;
    let site = Site::current(&project, &tools)?;
    let server = Server::start(&site.folder, port)?;
    server.check()?;
    if server.port() != port {
        console::say(format_args!("Port {port} is in use, so another one is taken"));
    }
    console::say(format_args!("Waymark is at {}/", server.origin()));
    console::say("Press Ctrl-C to stop");
    server.wait();
    Ok(ExitCode::SUCCESS)
}
