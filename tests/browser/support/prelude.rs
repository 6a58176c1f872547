//! The script that comes before all others on every page: it sets the clock of the device, and listens for what goes
//! wrong behind the page's face. The gateway writes it into pages, so that it works alike in every engine.

use serde_json::json;

use super::engine::Engine;

/// Keeps what goes wrong for `complaints` to find, and leaves no trace in the page's text.
const LISTEN: &str = "document.currentScript.remove();
    const complaints = [];
    Object.defineProperty(globalThis, 'complaints', { value: complaints });
    const note = (kind, what) => complaints.push(kind + ': ' + what);
    addEventListener('error', one => note('error', one.message ?? one.target.outerHTML), true);
    addEventListener('unhandledrejection', one => note('promise', one.reason?.stack ?? one.reason));
    addEventListener('securitypolicyviolation', one => note('policy', one.violatedDirective + ' ' + one.blockedURI));
    const say = console.error;
    console.error = (...parts) => { note('console', parts.join(' ')); say.apply(console, parts); };";

/// What a device is set to.
#[derive(Debug)]
pub(super) struct Prelude {
    /// Set where the browser itself cannot be told.
    language: Option<String>,
    moment: Option<String>,
    /// What a test wants to run before all else.
    first: String,
}

impl Prelude {
    /// A device that asks for pages in this language.
    pub(super) fn new(engine: Engine, language: &str) -> Self {
        Self { language: (engine == Engine::Webkit).then(|| language.to_owned()), moment: None, first: String::new() }
    }

    /// The same device, at another moment.
    pub(super) fn set_moment(&mut self, moment: &str) {
        self.moment = Some(moment.to_owned());
    }

    /// The same device, with something of its own.
    pub(super) fn run_first(&mut self, script: &str) {
        self.first = script.to_owned();
    }

    pub(super) fn script(&self) -> String {
        let language = self.language.as_ref().map(|language| {
            let language = json!(language);
            format!(
                "Object.defineProperty(Navigator.prototype, 'language', {{ get: () => {language} }});
                Object.defineProperty(Navigator.prototype, 'languages', {{ get: () => [{language}] }});"
            )
        });
        let clock = self.moment.as_ref().map(|moment| {
            format!(
                "const Real = Date; const ahead = new Real('{moment}') - new Real();
                globalThis.Date = class extends Real {{
                    constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + ahead); }}
                    static now() {{ return Real.now() + ahead; }}
                }};"
            )
        });
        let (language, clock) = (language.unwrap_or_default(), clock.unwrap_or_default());
        format!("{{ {LISTEN} {language} {clock} {} }}", self.first)
    }
}
