//! axe-core, which finds what keeps people out of a page.

use serde::Deserialize;
use serde_json::{Value, json};

use super::browser::Browser;

/// What axe-core checks: WCAG 2.0, 2.1 and 2.2, levels A and AA, and good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The rules of axe-core that other colours can break.
const COLOUR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Chromium tells the colour that letters are filled with as if no colours were forced. We set none, so axe-core is to read the
/// colour of the text, which is told as it is shown.
const READ_TEXT_COLOUR: &str = "const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        return name === '-webkit-text-fill-color' ? '' : read.call(this, name);
    };";

/// What axe-core found wrong.
#[derive(Debug, Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

/// An element that it found at fault.
#[derive(Debug, Deserialize)]
struct Node {
    html: String,
    #[serde(rename = "failureSummary")]
    summary: Option<String>,
}

impl Browser {
    /// Fails the test if axe-core finds anything wrong with what is on the screen. `screen` says which it is.
    #[track_caller]
    pub(crate) fn assert_axe_clean(&self, screen: &str) {
        self.assert_axe_finds_nothing(screen, &json!({ "type": "tag", "values": TAGS }));
    }

    /// The same for what can be wrong with colours alone: what else axe-core looks at does not change with them.
    #[track_caller]
    pub(crate) fn assert_colours_clean(&self, screen: &str) {
        self.assert_axe_finds_nothing(screen, &json!({ "type": "rule", "values": COLOUR_RULES }));
    }

    #[track_caller]
    fn assert_axe_finds_nothing(&self, screen: &str, of: &Value) {
        // A page keeps it until it is left, so that it is sent once and not for every look.
        if self.ask("return typeof axe", vec![]) == json!("undefined") {
            self.ask(&self.settings.axe, vec![]);
            self.ask(READ_TEXT_COLOUR, vec![]);
        }
        // What has been scrolled half out of sight, axe-core takes for too small.
        let script = "const [of, done] = arguments;
            scrollTo(0, 0);
            axe.run(document, { runOnly: of, resultTypes: ['violations'] })
                .then(found => done(found.violations), error => done(String(error)));";
        let found = self.ask_and_wait(script, vec![of.clone()]);
        let violations: Vec<Violation> =
            serde_json::from_value(found.clone()).unwrap_or_else(|error| panic!("{screen}: {error}: {found}"));
        let told: Vec<String> = violations.iter().map(Violation::told).collect();
        assert!(told.is_empty(), "{screen} ({}): axe-core says\n{}", self.path(), told.join("\n"));
    }
}

impl Violation {
    fn told(&self) -> String {
        let nodes = self.nodes.iter().map(|node| {
            let summary = node.summary.as_deref().unwrap_or_default().replace('\n', " ");
            format!("    {}\n        {summary}", node.html)
        });
        format!("{}: {}\n{}", self.id, self.help, nodes.collect::<Vec<_>>().join("\n"))
    }
}
