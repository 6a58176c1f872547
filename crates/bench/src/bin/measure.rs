//! Measures, natively or in a browser, and gives the figures as one line of JSON: natively on the standard output, in a
//! browser as the title of the page.

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stdout, reason = "printing is what this program is for")]
fn main() {
    use waymark_bench::measure::{asking, evaluating, loading, questions, scaling};

    let figures = [evaluating(), scaling(), asking(), questions(), loading()];
    let figures: waymark_bench::measure::Figures = figures.into_iter().flatten().collect();
    println!("{}", serde_json::json!(figures));
}

#[cfg(target_arch = "wasm32")]
fn main() {
    let figures = serde_json::json!(waymark_bench::measure::evaluating());
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document {
        document.set_title(&figures.to_string());
    }
}
