//! A key pressed three times in a row.

/// How long three presses may take, in milliseconds: slow enough for a shaking hand, too quick for chance.
const WITHIN: f64 = 3_000.0;

/// A key pressed three times in a row: when it was pressed last, and before that.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ThreePresses {
    last: Option<f64>,
    before: Option<f64>,
}

impl ThreePresses {
    /// After a press at this time, in milliseconds from whenever the clock started; and whether it is the third in a row.
    #[must_use]
    pub fn pressed(self, at: f64) -> (Self, bool) {
        let is_third = self.before.is_some_and(|first| at - first <= WITHIN);
        let next = if is_third { Self::default() } else { Self { last: Some(at), before: self.last } };
        (next, is_third)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many times three presses in a row are seen.
    fn seen(times: &[f64]) -> usize {
        let press = |(presses, seen): (ThreePresses, usize), at: &f64| {
            let (presses, is_third) = presses.pressed(*at);
            (presses, seen + usize::from(is_third))
        };
        times.iter().fold(Default::default(), press).1
    }

    #[test]
    fn three_in_a_row_count_once() {
        let table: [(&[f64], usize); 7] = [
            (&[0.0, 100.0], 0),
            (&[0.0, 100.0, 200.0], 1),
            (&[0.0, 100.0, 200.0, 300.0], 1),
            (&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], 2),
            (&[0.0, 1_500.0, 3_000.0], 1),
            (&[0.0, 1_500.0, 3_001.0], 0),
            (&[0.0, 1_500.0, 3_001.0, 3_100.0], 1),
        ];
        for (times, expected) in table {
            assert_eq!(seen(times), expected, "{times:?}");
        }
    }
}
