//! Starts the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    waymark::start();
}

/// The app runs in a browser only; natively its parts are compiled for tests.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
