//! A part that unfolds.

use yew::{Html, html};

/// Whether a part begins folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// It begins folded.
    Folded,
    /// It begins unfolded.
    Open,
}

/// A part that unfolds when its summary is pressed. The browser keeps track of it, so a person's choice stays when the
/// page is drawn anew.
pub fn disclosure(fold: Fold, summary: Html, body: Html) -> Html {
    html! {
        <details class="wm-disclosure" open={fold == Fold::Open}>
            <summary class="wm-disclosure__summary">{ summary }</summary>
            <div class="wm-disclosure__body">{ body }</div>
        </details>
    }
}

/// A part that is folded under its heading: what stands in the heading can always be read, and is printed.
pub fn fold_under(heading: Html, body: Html) -> Html {
    html! {
        <details class="wm-disclosure wm-fold">
            <summary class="wm-disclosure__summary"><div class="wm-fold__heading">{ heading }</div></summary>
            <div class="wm-disclosure__body">{ body }</div>
        </details>
    }
}
