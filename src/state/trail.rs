//! How far down pages somebody was, to show them so again on "back".

/// The pages that somebody followed links from, each with how far down it they were. It is kept in memory.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trail {
    at: String,
    left: Vec<(String, f64)>,
}

/// Where somebody was on a page that they come back to.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// How far down they were, in CSS pixels.
    pub depth: f64,
    /// The path of the page that they come from.
    pub from: String,
}

impl Trail {
    /// The trail of somebody who came in at this path.
    #[must_use]
    pub fn at(path: String) -> Self {
        Self { at: path, left: Vec::new() }
    }

    /// They followed a link to this path, from so far down the page.
    pub fn follow(&mut self, path: String, depth: f64) {
        let left = std::mem::replace(&mut self.at, path);
        self.left.retain(|(page, _)| *page != left);
        self.left.push((left, depth));
    }

    /// This path took the place of the one that they were at. That is done where nothing of before shall stay.
    pub fn start_again(&mut self, path: String) {
        *self = Self::at(path);
    }

    /// They went back or forward to this path.
    pub fn return_to(&mut self, path: String) -> Option<Returned> {
        let from = std::mem::replace(&mut self.at, path);
        let depth = self.left.iter().find(|(page, _)| *page == self.at).map(|(_, depth)| *depth)?;
        Some(Returned { depth, from })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn returned(depth: f64, from: &str) -> Returned {
        Returned { depth, from: from.to_owned() }
    }

    #[test]
    fn each_page_is_shown_again_as_it_was_left() {
        let mut trail = Trail::at("/services".to_owned());
        trail.follow("/services/crmc".to_owned(), 900.0);
        trail.follow("/urgent".to_owned(), 40.0);
        assert_eq!(trail.return_to("/services/crmc".to_owned()), Some(returned(40.0, "/urgent")));
        assert_eq!(trail.return_to("/services".to_owned()), Some(returned(900.0, "/services/crmc")));
        trail.follow("/services/bid".to_owned(), 1200.0);
        assert_eq!(trail.return_to("/services".to_owned()), Some(returned(1200.0, "/services/bid")));
        assert_eq!(trail.return_to("/elsewhere".to_owned()), None, "a page that was not left by a link");
    }

    #[test]
    fn nothing_of_before_stays_where_a_page_takes_the_place_of_another() {
        let mut trail = Trail::at("/services".to_owned());
        trail.follow("/plan".to_owned(), 900.0);
        trail.start_again("/".to_owned());
        assert_eq!(trail.return_to("/services".to_owned()), None);
    }
}
