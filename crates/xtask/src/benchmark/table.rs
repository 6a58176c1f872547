//! What was measured, beside the targets.

use std::fmt;

use crate::benchmark::Figures;
use crate::benchmark::targets::{ROWS, Row};

/// The width of each column.
const WHAT: usize = 46;
const FIGURE: usize = 12;

/// What was measured, beside the targets.
#[derive(Debug)]
pub(crate) struct Table {
    figures: Figures,
}

/// What becomes of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Met,
    Missed,
    /// There is no target.
    Beside,
}

impl Table {
    /// The table of these figures.
    pub(crate) fn new(figures: Figures) -> Self {
        Self { figures }
    }

    /// How many targets are missed. What was not measured is missed.
    pub(crate) fn missed(&self) -> usize {
        ROWS.iter().filter(|row| self.verdict(row) == Verdict::Missed).count()
    }

    fn verdict(&self, row: &Row) -> Verdict {
        match (row.most, (row.measured)(&self.figures)) {
            (None, _) => Verdict::Beside,
            (Some(most), Some(measured)) if measured <= most => Verdict::Met,
            (Some(_), _) => Verdict::Missed,
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<WHAT$}{:>FIGURE$}{:>FIGURE$}", "", "at most", "measured")?;
        for row in &ROWS {
            let most = row.most.map(|most| row.unit.text(most)).unwrap_or_default();
            let measured = (row.measured)(&self.figures).map_or("?".to_owned(), |figure| row.unit.text(figure));
            let missed = if self.verdict(row) == Verdict::Missed { "  missed" } else { "" };
            writeln!(f, "{:<WHAT$}{most:>FIGURE$}{measured:>FIGURE$}{missed}", row.what)?;
        }
        write!(f, "{} targets missed", self.missed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_met_missed_or_not_measured() {
        let targets = ROWS.iter().filter(|row| row.most.is_some()).count();
        let nothing = Table::new(Figures::default());
        assert_eq!(nothing.missed(), targets);
        let one = |load| Table::new(Figures::from([("load", load)]));
        assert_eq!((one(5.0).missed(), one(5.1).missed()), (targets - 1, targets));
        let line = |load| one(load).to_string().lines().find(|line| line.contains("load 200")).map(str::to_owned);
        assert!(line(4.9).is_some_and(|line| line.ends_with("4.90 ms")));
        assert!(line(5.1).is_some_and(|line| line.ends_with("5.10 ms  missed")));
    }
}
