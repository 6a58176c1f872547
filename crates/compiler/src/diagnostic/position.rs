//! Lines and columns, worked out only when a fault is written.

use crate::files::Span;

/// A line and a column, both counted from one; columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Where the lines of a text start.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(index, _)| index + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The line and column of a byte. A byte inside a character counts as that character's first.
    pub(crate) fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte.min(self.text.len()));
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        // A byte order mark is no character to whoever looks at the file.
        let before = self.text.get(start..byte).unwrap_or_default().trim_start_matches('\u{feff}');
        Position { line, column: before.chars().count() + 1 }
    }

    /// The first and the last position of a span; the last is that of its last character.
    pub(crate) fn ends(&self, span: Span) -> (Position, Position) {
        let start = self.position(span.start);
        let last = self.text.floor_char_boundary(span.end.saturating_sub(1).max(span.start));
        (start, self.position(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters_and_both_count_from_one() {
        let lines = Lines::new("id: é\nназва: x\n\n水: y");
        let cases = [
            (0, (1, 1)),
            (4, (1, 5)),
            (6, (1, 6)),
            (7, (2, 1)),
            (19, (2, 8)),
            (21, (3, 1)),
            (22, (4, 1)),
            (27, (4, 4)),
        ];
        for (byte, (line, column)) in cases {
            assert_eq!(lines.position(byte), Position { line, column }, "byte {byte}");
        }
    }

    #[test]
    fn a_byte_inside_a_character_or_past_the_end_still_has_a_position() {
        let lines = Lines::new("é");
        assert_eq!(lines.position(1), Position { line: 1, column: 1 });
        assert_eq!(lines.position(99), Position { line: 1, column: 2 });
        assert_eq!(Lines::new("").position(0), Position { line: 1, column: 1 });
    }

    #[test]
    fn a_byte_order_mark_is_not_counted() {
        assert_eq!(Lines::new("\u{feff}id: x").position(3), Position { line: 1, column: 1 });
    }
}
