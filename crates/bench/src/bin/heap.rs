//! Counts the heap that a large pack takes once it is loaded, and at the most while it is, in bytes: one line of JSON.
//!
//! It is a program of its own because counting takes time, and nothing else is to be measured with it.

#[cfg(not(target_arch = "wasm32"))]
mod counted {
    use peak_alloc::PeakAlloc;

    #[global_allocator]
    static HEAP: PeakAlloc = PeakAlloc;

    /// The heap in use after loading, and the most that was in use, both without the pack itself.
    pub(crate) fn load(pack: &[u8]) -> (usize, usize) {
        let before = HEAP.current_usage();
        HEAP.reset_peak_usage();
        let content = waymark_model::pack::read_content(pack);
        let figures = (HEAP.current_usage() - before, HEAP.peak_usage() - before);
        assert!(content.is_ok(), "the pack does not load");
        figures
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stdout, reason = "printing is what this program is for")]
fn main() {
    let (after, most) = counted::load(&waymark_bench::measure::large_pack());
    println!("{}", serde_json::json!({ "heap": after, "heap-peak": most }));
}

#[cfg(target_arch = "wasm32")]
fn main() {}
