//! A QR code as a drawing.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// The empty margin that cameras need, in modules.
const MARGIN: i32 = 4;

/// A QR code as a drawing of squares, one unit each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// How wide and how high it is, with its margin.
    pub size: i32,
    /// The outline of its dark parts, as the `d` of an SVG path.
    pub path: String,
}

impl Picture {
    /// The picture of a text; `None` where the text is longer than a QR code holds.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        // Little correction makes few, large modules. A screen is flat and lit, and has no stains.
        let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let start = x;
                while code.get_module(x, y) {
                    x += 1;
                }
                if x > start {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{} {}h{}v1h-{}z", start + MARGIN, y + MARGIN, x - start, x - start);
                }
                x += 1;
            }
        }
        Some(Self { size: code.size() + 2 * MARGIN, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each unit of the drawing is dark, as a camera sees it.
    fn seen(picture: &Picture) -> Vec<Vec<bool>> {
        let size = usize::try_from(picture.size).unwrap();
        let mut dark = vec![vec![false; size]; size];
        for part in picture.path.split('M').skip(1) {
            let (start, rest) = part.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let width: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[y][x..x + width].fill(true);
        }
        dark
    }

    /// What another library reads from the drawing.
    fn read(picture: &Picture) -> String {
        /// How many points a camera sees of each module.
        const POINTS: usize = 4;
        let dark = seen(picture);
        let side = dark.len() * POINTS;
        let shade = |x: usize, y: usize| if dark[y / POINTS][x / POINTS] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_camera_reads_what_was_drawn() {
        let long = format!("https://waymark.example/open#{}", "aZ09-_".repeat(60));
        for text in ["https://waymark.example/open#AbC-_9", &long] {
            assert_eq!(read(&Picture::of(text).unwrap()), text);
        }
    }

    #[test]
    fn the_margin_is_empty() {
        let dark = seen(&Picture::of("x").unwrap());
        for near_edge in 0..4 {
            let far = dark.len() - 1 - near_edge;
            let is_empty = |place: usize| dark[place].iter().all(|dark| !dark) && dark.iter().all(|row| !row[place]);
            assert!(is_empty(near_edge) && is_empty(far));
        }
    }

    #[test]
    fn too_long_a_text_has_no_picture() {
        assert_eq!(Picture::of(&"x".repeat(3000)), None);
    }
}
