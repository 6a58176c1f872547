//! Something to draw, once it is wanted.

use std::rc::Rc;

use yew::Html;

/// Something to draw, once it is wanted.
#[derive(Clone)]
pub struct Drawing(Rc<dyn Fn() -> Html>);

impl Drawing {
    /// What this function draws.
    pub fn new(draw: impl Fn() -> Html + 'static) -> Self {
        Self(Rc::new(draw))
    }

    /// Draws it.
    pub fn draw(&self) -> Html {
        (self.0)()
    }
}

/// What it draws from may have changed whenever its page is drawn anew.
impl PartialEq for Drawing {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}
