//! A part that unfolds.

use yew::{Callback, Html, Properties, classes, component, html, use_state};

use crate::drawing::Drawing;

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

#[derive(Properties, PartialEq)]
struct UnfoldingProps {
    fold: Fold,
    #[prop_or_default]
    class: Option<&'static str>,
    summary: Html,
    body: Drawing,
}

/// Like [`disclosure`], for a body that is long: it is drawn when it is first unfolded. Thousands of elements that hardly
/// anybody unfolds made a cheap telephone wait for seconds. Where there is no browser, it is drawn at once.
pub fn unfolding(fold: Fold, summary: Html, body: impl Fn() -> Html + 'static) -> Html {
    html! { <Unfolding {fold} {summary} body={Drawing::new(body)} /> }
}

/// Like [`fold_under`], for a body that is long.
pub fn unfolding_under(heading: Html, body: impl Fn() -> Html + 'static) -> Html {
    let summary = html! { <div class="wm-fold__heading">{ heading }</div> };
    html! { <Unfolding fold={Fold::Folded} class="wm-fold" {summary} body={Drawing::new(body)} /> }
}

#[component]
fn Unfolding(UnfoldingProps { fold, class, summary, body }: &UnfoldingProps) -> Html {
    let is_drawn = use_state(|| *fold == Fold::Open || !cfg!(target_arch = "wasm32"));
    let draw = {
        let is_drawn = is_drawn.setter();
        move || is_drawn.set(true)
    };
    // A press draws it before it unfolds, so that nobody sees it empty; a jump to something in it has no press.
    let onclick = Callback::from({
        let draw = draw.clone();
        move |_| draw()
    });
    let ontoggle = Callback::from(move |_| draw());
    html! {
        <details class={classes!("wm-disclosure", *class)} open={*fold == Fold::Open} {ontoggle}>
            <summary class="wm-disclosure__summary" {onclick}>{ summary.clone() }</summary>
            <div class="wm-disclosure__body">if *is_drawn { { body.draw() } }</div>
        </details>
    }
}
