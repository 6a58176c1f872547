//! What kind of file a name stands for.

/// The media type of a file with this extension. The server also says `nosniff`, so a kind that is missing here shows
/// at once in a browser.
pub(crate) fn of_extension(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpeg" | "jpg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_runs_only_what_has_the_right_type() {
        assert_eq!(of_extension("wasm"), "application/wasm");
        assert_eq!(of_extension("js"), "text/javascript; charset=utf-8");
        assert_eq!(of_extension("pack"), "application/octet-stream");
    }
}
