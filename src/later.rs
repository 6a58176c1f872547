//! The part of the program that no question needs. It is a file of its own, which loads beside the details that it reads and
//! draws (ADR 18).
//!
//! Only what is reached from here and from nowhere else is in that file. So the rest of the program calls nothing of it but
//! through [`Later`].
#![expect(clippy::unnecessary_wraps, reason = "what the macro puts around `later` can fail")]

use futures::future::LocalBoxFuture;
use waymark_engine::{Next, QuestionOf};
use waymark_model::{Content, Paper};
use yew::{Html, html};

use crate::browser::pack::Files;
use crate::components::no_voice::NoVoice;
use crate::components::paper_drawing::paper_drawings;
use crate::components::read_aloud::ReadAloud;
use crate::pages::all_sources::all_sources;
use crate::pages::{self, change};
use crate::prerender::{self, Prerender};
use crate::route::Route;
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::packs::Fault;

/// Fetches the details of content and joins the two.
type WholeContent = for<'a> fn(&'a Files, &'a Content) -> LocalBoxFuture<'a, Result<Content, Fault>>;

/// The part of the program that no question needs, once it is there.
#[derive(Debug, Clone, Copy)]
pub struct Later {
    page: fn(&Scene, &Route) -> Option<Html>,
    drawings: fn(&Scene, &[Paper]) -> Html,
    read_aloud: fn(&Scene, &'static str) -> Html,
    no_voice: fn(&Scene) -> Html,
    all_sources: fn(&Scene) -> Html,
    foresee_plan: fn(&Scene),
    main_parts: fn(&Scene, &Route, Html) -> Html,
    draw_ahead: fn(&Scene, Option<Next>),
    prerender: fn(&Scene, &Route) -> Html,
    tell_change: fn(&Scene, QuestionOf, Vec<Action>),
    news_of_change: fn(&Scene, &Route) -> Html,
    whole_content: WholeContent,
}

/// There is only one.
impl PartialEq for Later {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Later {
    /// Loads it.
    ///
    /// # Errors
    /// When it does not arrive. Asked again, it is fetched again.
    pub async fn load() -> Result<Self, Fault> {
        later().await
    }

    /// All of it, where the program is one piece: natively.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn at_hand() -> Self {
        Self::here()
    }

    fn here() -> Self {
        Self {
            page: pages::later_page,
            drawings: paper_drawings,
            read_aloud: |scene, part| html! { <ReadAloud scene={scene.clone()} {part} /> },
            no_voice: |scene| html! { <NoVoice scene={scene.clone()} /> },
            all_sources,
            foresee_plan: |scene| {
                let _ = scene.plan();
            },
            main_parts: prerender::main_parts,
            draw_ahead: prerender::draw_what_follows,
            prerender: |scene, route| {
                let there = scene.ahead.drawn.borrow().len();
                html! { <Prerender scene={scene.clone()} route={route.clone()} {there} /> }
            },
            tell_change: change::tell_change,
            news_of_change: change::news_of_change,
            whole_content: |files, core| Box::pin(files.whole_content(core)),
        }
    }

    /// The page at an address that [needs details](Route::needs_details); `None` where it names something that is not
    /// there.
    #[must_use]
    pub fn page(self, scene: &Scene, route: &Route) -> Option<Html> {
        (self.page)(scene, route)
    }

    /// Drawings of papers in which an answer can be looked up.
    pub fn drawings(self, scene: &Scene, papers: &[Paper]) -> Html {
        (self.drawings)(scene, papers)
    }

    /// The button that reads the part of the page with this id aloud.
    pub fn read_aloud(self, scene: &Scene, part: &'static str) -> Html {
        (self.read_aloud)(scene, part)
    }

    /// That nothing can be read aloud here, where that is so.
    pub fn no_voice(self, scene: &Scene) -> Html {
        (self.no_voice)(scene)
    }

    /// Where everything comes from, and how fresh it is.
    pub fn all_sources(self, scene: &Scene) -> Html {
        (self.all_sources)(scene)
    }

    /// Works out the plan before somebody looks at it.
    pub fn foresee_plan(self, scene: &Scene) {
        (self.foresee_plan)(scene);
    }

    /// The main parts of the page that is shown and of those that are drawn ahead.
    pub fn main_parts(self, scene: &Scene, route: &Route, shown: Html) -> Html {
        (self.main_parts)(scene, route, shown)
    }

    /// Draws the page that follows a question: the next one, or all answers.
    pub fn draw_ahead(self, scene: &Scene, next: Option<Next>) {
        (self.draw_ahead)(scene, next);
    }

    /// Draws pages to which the one at this address leads.
    pub fn prerender(self, scene: &Scene, route: &Route) -> Html {
        (self.prerender)(scene, route)
    }

    /// Keeps an answer that somebody came from all answers to change, and goes on or back there.
    pub fn tell_change(self, scene: &Scene, question: QuestionOf, told: Vec<Action>) {
        (self.tell_change)(scene, question, told);
    }

    /// What a change did, on the page that it leads to.
    pub fn news_of_change(self, scene: &Scene, route: &Route) -> Html {
        (self.news_of_change)(scene, route)
    }

    /// Fetches the details that go with `core`, and joins the two.
    ///
    /// # Errors
    /// When they do not arrive or cannot be used.
    pub async fn whole_content(self, files: &Files, core: &Content) -> Result<Content, Fault> {
        (self.whole_content)(files, core).await
    }
}

#[wasm_split_helpers::wasm_split(later, fallible)]
fn later() -> Result<Later, Fault> {
    Ok(Later::here())
}

impl From<wasm_split_helpers::SplitLoaderError> for Fault {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Missing
    }
}
