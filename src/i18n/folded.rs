//! Text as it is compared when somebody searches: what is written differently and read the same becomes the same.

#[cfg(target_arch = "wasm32")]
use crate::browser::unicode::decomposed;
#[cfg(not(target_arch = "wasm32"))]
use crate::i18n::plain::decomposed;

/// The least letters that an Arabic word keeps without its article: shorter ones only look as if they had one.
const LEAST_WITHOUT_ARTICLE: usize = 3;

/// The Arabic article, alone and grown together with "and", "in", "like" and "to".
const ARTICLES: [&str; 5] = ["ال", "وال", "بال", "كال", "لل"];

/// The words of a text in small letters, without accents, vowel marks, apostrophes and lengthened lines. Letters that
/// keyboards and habits mix up are one: й and и, ё and е, і and и, the forms of alif, ة and ه, ى and ي.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    let letters: String =
        decomposed(&text.to_lowercase()).chars().filter(|c| !is_passed_over(*c)).map(folded).collect();
    letters.split_whitespace().map(|word| without_article(word).to_owned()).collect()
}

/// Marks on letters, apostrophes within words, and what cannot be seen.
fn is_passed_over(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2066}'..='\u{2069}'
            | '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′'
            | 'ъ'
    )
}

/// One letter for those that are read as one; a blank for all that is no letter.
fn folded(c: char) -> char {
    match c {
        'і' | 'ы' => 'и',
        'є' | 'э' => 'е',
        'ґ' => 'г',
        'ٱ' => 'ا',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ı' => 'i',
        'ß' => 's',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

fn without_article(word: &str) -> &str {
    let mut rests = ARTICLES.iter().filter_map(|article| word.strip_prefix(article));
    rests.find(|rest| rest.chars().count() >= LEAST_WITHOUT_ARTICLE).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_the_same_is_the_same() {
        let alike = [
            ("Café  CRÈME", "cafe creme"),
            ("Citizens’ Advice", "citizens advice"),
            ("Łódź", "lodz"),
            ("\u{2068}Anchor\u{2069}-Centre", "anchor centre"),
            ("Київ", "Киив"),
            ("військовий", "віиськовыи"),
            ("п’ять", "пять"),
            ("під'їзд", "підїзд"),
            ("ещё", "еще"),
            ("Ґанок", "ганок"),
            ("مُستَشفى", "مستشفي"),
            ("مدرسة", "مدرسه"),
            ("أسرة إلى آخر", "اسره الى اخر"),
            ("لاجـــئ", "لاجئ"),
            ("المكتبة", "مكتبة"),
            ("٩٩٩", "999"),
        ];
        for (written, also) in alike {
            assert_eq!(folded_words(written), folded_words(also), "{written} and {also}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [("дім", "дам"), ("work", "word"), ("الم", "م"), ("بيت", "بنت")] {
            assert_ne!(folded_words(one), folded_words(other), "{one} and {other}");
        }
        assert!(folded_words(" –—’ ").is_empty());
    }
}
