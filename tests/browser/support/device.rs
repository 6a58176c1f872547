//! What else a device may be like: slow, or with colours of its own.

use serde_json::json;

use super::browser::Browser;

/// What a page moved about by itself, as the browser saw it since the page was loaded, and what moved most.
const SHIFTED: &str = "const done = arguments[0];
    const seen = [];
    const note = list => seen.push(...list.getEntries());
    const observer = new PerformanceObserver(note);
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
        seen.push(...observer.takeRecords());
        observer.disconnect();
        const moved = seen.filter(one => !one.hadRecentInput).map(one => ({
            value: one.value,
            what: one.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? '?'),
        }));
        done(moved);
    })));";

/// Everything that can be pressed or filled in and has no line around it of which to see where it is.
const WITHOUT_A_LINE: &str = "
    const lined = style => style !== null
        && ['Top', 'Bottom', 'Left', 'Right'].some(side => style[`border${side}Style`] !== 'none'
            && parseFloat(style[`border${side}Width`]) > 0);
    const parts = one => [[one, null], ...[one, ...(one.labels ?? [])].flatMap(part =>
        ['::before', '::after'].map(pseudo => [part, pseudo])), ...[...(one.labels ?? [])].map(label => [label, null])];
    const controls = [...document.querySelectorAll('button, input, select, textarea, a.wm-button')];
    const drawn = one => ['checkbox', 'radio'].includes(one.type) && getComputedStyle(one).appearance === 'auto';
    return controls.filter(one => one.checkVisibility() && !drawn(one))
        .filter(one => !parts(one).some(([part, pseudo]) => lined(getComputedStyle(part, pseudo))))
        .map(one => one.outerHTML.slice(0, 160));";

/// Everything that moves, or would if it changed.
const MOVING: &str = "
    const long = text => text.split(',').some(one => parseFloat(one) > 0.01);
    const moving = [...document.querySelectorAll('*')].filter(one => {
        const style = getComputedStyle(one);
        return long(style.transitionDuration) || (style.animationName !== 'none' && long(style.animationDuration))
            || style.scrollBehavior === 'smooth';
    });
    return [...moving, ...document.getAnimations().map(one => one.effect.target)].map(one => one.outerHTML.slice(0, 160));";

impl Browser {
    /// Makes the device this many times slower.
    #[track_caller]
    pub(crate) fn slow_down(&self, times: u32) {
        self.command("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// Fails the test if something on the page was moved by what came after it, and not by what a person did.
    #[track_caller]
    pub(crate) fn assert_nothing_shifted(&self, screen: &str) {
        let moved = self.ask_and_wait(SHIFTED, vec![]);
        assert_eq!(moved, json!([]), "{screen} ({}) moves under the finger", self.path());
    }

    /// Fails the test if a control can be told from its surroundings by its background alone: forced colours take
    /// that away.
    #[track_caller]
    pub(crate) fn assert_controls_have_lines(&self, screen: &str) {
        let bare = self.ask(WITHOUT_A_LINE, vec![]);
        assert_eq!(bare, json!([]), "{screen} ({}): controls that nobody can see", self.path());
    }

    /// Fails the test if anything moves, or will.
    #[track_caller]
    pub(crate) fn assert_still(&self, screen: &str) {
        let moving = self.ask(MOVING, vec![]);
        assert_eq!(moving, json!([]), "{screen} ({}) moves though the person asked for stillness", self.path());
    }
}
