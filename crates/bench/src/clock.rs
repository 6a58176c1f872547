//! How long work takes.

use std::time::Duration;

use web_time::Instant;

/// How often a time is taken. The shortest counts: other work on the machine can only make it longer.
const ROUNDS: u32 = 25;

/// How long one round lasts at least: short, so that some round is left alone on a busy machine, and yet long beside the
/// steps of a browser's clock, which are a tenth of a millisecond.
const ROUND: Duration = Duration::from_millis(6);

/// How long this work takes, in nanoseconds.
pub fn nanoseconds(mut work: impl FnMut()) -> f64 {
    let mut times = 1;
    while took(times, &mut work) < ROUND {
        times *= 2;
    }
    shortest(times, &mut work).as_secs_f64() * 1e9 / f64::from(times)
}

/// How long this work takes, done once.
pub fn once(mut work: impl FnMut()) -> Duration {
    shortest(1, &mut work)
}

fn shortest(times: u32, work: &mut impl FnMut()) -> Duration {
    (0..ROUNDS).map(|_| took(times, work)).min().unwrap_or_default()
}

fn took(times: u32, work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..times).for_each(|_| work());
    start.elapsed()
}
