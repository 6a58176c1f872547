//! See `waymark_hostile::pack`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = waymark_hostile::pack(bytes);
});
