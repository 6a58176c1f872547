//! Drawings of papers that show where an answer stands.

use waymark_model::Paper;
use yew::{AttrValue, Html, html};

use crate::i18n::key;
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// A drawing of each paper with its words below, which say the same. The papers are in English and so are the drawings,
/// whatever the language of the page.
pub fn paper_drawings(scene: &Scene, papers: &[Paper]) -> Html {
    let figure = |paper: &Paper| {
        html! {
            <figure class="wm-paper">
                <div dir="ltr" lang="en" translate="no">
                    // Our own files, so that nothing from elsewhere is ever put into the page unchecked.
                    { Html::from_html_unchecked(AttrValue::Static(drawing(*paper))) }
                </div>
                <figcaption>{ scene.say(paper.key()) }</figcaption>
            </figure>
        }
    };
    html! {
        <>
            { for papers.iter().map(figure) }
            <p class="wm-fine">{ scene.say(key::PAPER_NOTE) }</p>
        </>
    }
}

fn drawing(paper: Paper) -> &'static str {
    match paper {
        Paper::Evisa => include_str!("../../static/papers/evisa.svg"),
        Paper::Letter => include_str!("../../static/papers/letter.svg"),
        Paper::SupportLetter => include_str!("../../static/papers/support-letter.svg"),
        Paper::ResidenceCard => include_str!("../../static/papers/residence-card.svg"),
        Paper::Passport => include_str!("../../static/papers/passport.svg"),
    }
}
