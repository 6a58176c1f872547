//! The encodings that whoever asks can read.

use crate::site::Encoding;

/// Whether an `Accept-Encoding` header allows this encoding.
pub(crate) fn accepts(header: &str, encoding: Encoding) -> bool {
    let quality_of = |wanted: &str| {
        header.split(',').find_map(|part| {
            let mut words = part.split(';').map(str::trim);
            let name = words.next()?;
            let quality = words.find_map(|word| word.strip_prefix("q=")?.parse::<f32>().ok());
            name.eq_ignore_ascii_case(wanted).then_some(quality.unwrap_or(1.0))
        })
    };
    quality_of(encoding.http_name()).or_else(|| quality_of("*")).is_some_and(|quality| quality > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_header_allows_is_accepted() {
        let table = [
            ("gzip, deflate, br, zstd", true, true),
            ("gzip", false, true),
            ("BR;q=0.5", true, false),
            ("br; q=0, gzip;q=0.0", false, false),
            ("*", true, true),
            ("*;q=0", false, false),
            ("br;q=0, *", false, true),
            ("brotli, x-gzip", false, false),
            ("", false, false),
        ];
        for (header, brotli, gzip) in table {
            let found = (accepts(header, Encoding::Brotli), accepts(header, Encoding::Gzip));
            assert_eq!(found, (brotli, gzip), "{header}");
        }
    }
}
