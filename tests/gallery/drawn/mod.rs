//! Every component, drawn from its file in `tests/gallery/components/`. Snapshots, the gallery and the browser tests all look at what
//! is drawn here, so that no example can be shown and not be tested.

pub(crate) mod component_file;
mod content;
mod controls;
pub(crate) mod example;
mod given;
pub(crate) mod page;
mod text;

#[expect(dead_code, reason = "the made-up world also draws whole screens, which are no examples")]
#[path = "../../html/world.rs"]
pub(crate) mod world;
