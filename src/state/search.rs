//! Looking for words among entries, forgiving how they are spelt (ADR 22).

/// The least letters of a word that is looked for in the middle of others: shorter ones are in the middle of everything.
const LEAST_WITHIN: usize = 4;

/// The most letters that may be wrong, in the longest words.
const MOST_WRONG: usize = 3;

/// How many letters longer another form of a word may be.
const MOST_LONGER: usize = 2;

/// Something to be found, by words that are [folded](crate::i18n::folded::folded_words).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    name: Vec<String>,
    name_in_one: String,
    about: Vec<String>,
}

/// What was found: the numbers of the entries, best first, and how well they fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The places of the entries in their list.
    pub entries: Vec<usize>,
    /// How well they fit.
    pub fit: Fit,
}

/// How well entries fit what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// They have every word as it was typed.
    Whole,
    /// They have every word, but some only nearly.
    Near,
    /// They have some of the words: none has them all.
    Part,
}

impl Entry {
    /// An entry with the words of its name, and all other words about it.
    #[must_use]
    pub fn new(name: Vec<String>, about: Vec<String>) -> Self {
        Self { name_in_one: name.concat(), name, about }
    }

    fn words(&self) -> impl Iterator<Item = &String> {
        self.name.iter().chain(&self.about)
    }

    /// How well the entry has a word as it was typed: lower is better; `None` when it does not have it.
    fn grade(&self, word: &str) -> Option<usize> {
        let length = word.chars().count();
        let within = length >= LEAST_WITHIN;
        let grades = [
            self.name.iter().any(|one| one == word),
            self.about.iter().any(|one| one == word),
            self.name.iter().any(|one| one.starts_with(word)),
            self.about.iter().any(|one| one.starts_with(word)),
            within && self.name_in_one.contains(word),
            within && self.about.iter().any(|one| one.contains(word)),
            stem(word).is_some_and(|stem| self.words().any(|one| is_form(one, stem, length))),
        ];
        grades.iter().position(|has| *has)
    }

    /// How many letters have to be put right to make a word one of the entry's, and whether that is one of its name.
    fn letters_wrong(&self, word: &str) -> Option<(usize, bool)> {
        let length = word.chars().count();
        let most = (length / 3).min(MOST_WRONG);
        let least = |words: &[String]| {
            let near = words.iter().filter(|one| length > 3 && one.chars().count().abs_diff(length) <= most);
            near.map(|one| strsim::osa_distance(one, word)).filter(|wrong| *wrong <= most).min()
        };
        match (least(&self.name), least(&self.about)) {
            (Some(name), about) if about.is_none_or(|about| name <= about) => Some((name, true)),
            (_, about) => about.map(|about| (about, false)),
        }
    }
}

/// A word without its ending, where enough is left to know it by: "libraries" is looked for and "library" is meant, and
/// Ukrainian has an ending for each thing that a word does in its sentence.
fn stem(word: &str) -> Option<&str> {
    let ending = match word.chars().count() {
        0..=4 => return None,
        5..=6 => 1,
        _ => 2,
    };
    word.char_indices().rev().nth(ending - 1).and_then(|(at, _)| word.get(..at))
}

/// Whether a word is the stem with some ending, for a word of this length.
fn is_form(word: &str, stem: &str, length: usize) -> bool {
    word.starts_with(stem) && word.chars().count() <= length + MOST_LONGER
}

/// The grade of a word that an entry has only nearly: after all others.
const NEARLY: usize = 7;

/// The entries that have most of the words; all where there is no word. Words as they were typed come before words that
/// begin so, those before words that have them in the middle, and those before other forms of them. A word that no entry has as it was typed is taken for
/// those that are nearest to it.
#[must_use]
pub fn search(entries: &[&Entry], words: &[String]) -> Found {
    // A single letter is the beginning of everything; by itself it is the beginning of what somebody is typing.
    let telling: Vec<&String> = words.iter().filter(|word| words.len() == 1 || word.chars().count() > 1).collect();
    let mut near = false;
    let columns: Vec<Vec<Option<usize>>> = telling.iter().map(|word| grades(entries, word, &mut near)).collect();
    let row = |entry: usize| columns.iter().filter_map(move |column| column.get(entry).copied().flatten());
    let most = (0..entries.len()).map(|entry| row(entry).count()).max().unwrap_or_default();
    let has_most = |entry: &usize| row(*entry).count() == most && (most > 0 || telling.is_empty());
    let mut found: Vec<usize> = (0..entries.len()).filter(has_most).collect();
    found.sort_by_key(|entry| row(*entry).sum::<usize>());
    let fit = match (most < telling.len(), near) {
        (true, _) => Fit::Part,
        (false, true) => Fit::Near,
        (false, false) => Fit::Whole,
    };
    Found { entries: found, fit }
}

/// How well each entry has a word. `near` is set where no entry has it as it was typed, and some have it nearly.
fn grades(entries: &[&Entry], word: &str, near: &mut bool) -> Vec<Option<usize>> {
    let as_typed: Vec<Option<usize>> = entries.iter().map(|entry| entry.grade(word)).collect();
    if as_typed.iter().any(Option::is_some) {
        return as_typed;
    }
    let wrong: Vec<Option<(usize, bool)>> = entries.iter().map(|entry| entry.letters_wrong(word)).collect();
    let least = wrong.iter().flatten().map(|(wrong, _)| *wrong).min();
    *near |= least.is_some();
    let grade = |(wrong, of_name): (usize, bool)| (Some(wrong) == least).then(|| NEARLY + usize::from(!of_name));
    wrong.into_iter().map(|wrong| wrong.and_then(grade)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::folded::folded_words;

    const ENTRIES: [(&str, &str); 8] = [
        ("Coventry College", "English lessons and courses"),
        ("Coventry Foodbank", "Parcels of food"),
        ("Food Hub", "Cheap shopping"),
        ("Migration Team", "The council’s team for new arrivals"),
        ("Law Centre", "Advice on immigration and housing"),
        ("مركز القانون (Law Centre)", "مشورة بشأن الهجرة والسكن"),
        ("Бібліотеки (Libraries)", "Книги, комп’ютери, заняття для дітей"),
        ("Meridian Practice", "A doctor for people seeking asylum"),
    ];

    fn entries() -> Vec<Entry> {
        ENTRIES.iter().map(|(name, about)| Entry::new(folded_words(name), folded_words(about))).collect()
    }

    fn look(typed: &str) -> (Vec<usize>, Fit) {
        let all = entries();
        let Found { entries, fit } = search(&all.iter().collect::<Vec<_>>(), &folded_words(typed));
        (entries, fit)
    }

    #[test]
    fn what_is_typed_finds_what_is_meant() {
        let cases: [(&str, &[usize], Fit); 24] = [
            ("college", &[0], Fit::Whole),
            ("COLLEGE coventry", &[0], Fit::Whole),
            ("coll", &[0], Fit::Whole),
            ("colledge", &[0], Fit::Near),
            ("imigration", &[3, 4], Fit::Near),
            ("migrashun", &[3], Fit::Near),
            ("asilum doctor", &[7], Fit::Near),
            ("food", &[2, 1], Fit::Whole),
            ("food bank", &[1], Fit::Whole),
            ("law center", &[4, 5], Fit::Near),
            ("قانون", &[5], Fit::Whole),
            ("الهجره", &[5], Fit::Whole),
            ("هِجـــرة", &[5], Fit::Whole),
            ("اسكن", &[5], Fit::Near),
            ("бібліотека", &[6], Fit::Whole),
            ("библиотеки", &[6], Fit::Whole),
            ("дітей", &[6], Fit::Whole),
            ("компютери", &[6], Fit::Whole),
            ("libraries", &[6], Fit::Whole),
            ("doctors", &[7], Fit::Whole),
            ("house", &[4], Fit::Whole),
            ("i need a doctor", &[7], Fit::Part),
            ("xyzzy", &[], Fit::Part),
            ("eat", &[], Fit::Part),
        ];
        for (typed, expected, fit) in cases {
            assert_eq!(look(typed), (expected.to_vec(), fit), "{typed}");
        }
    }

    #[test]
    fn nothing_typed_finds_everything_in_order() {
        for typed in ["", "  ", "…"] {
            assert_eq!(look(typed), ((0..ENTRIES.len()).collect(), Fit::Whole), "{typed:?}");
        }
        assert_eq!(search(&[], &folded_words("food")).entries, Vec::<usize>::new());
    }

    #[test]
    fn the_word_itself_comes_before_its_beginning_and_that_before_its_middle() {
        let names = ["Parenting", "Rented homes", "Help with rent", "Rent"];
        let about = ["", "", "", ""];
        let entries: Vec<Entry> =
            names.iter().zip(about).map(|(name, about)| Entry::new(folded_words(name), folded_words(about))).collect();
        assert_eq!(search(&entries.iter().collect::<Vec<_>>(), &folded_words("rent")).entries, [2, 3, 1, 0]);
    }

    #[test]
    fn a_name_comes_before_what_is_said_of_others() {
        let entry = |name, about| Entry::new(folded_words(name), folded_words(about));
        let entries = [entry("Advice", "They know the library"), entry("Library", "")];
        for typed in ["library", "libr", "libary"] {
            assert_eq!(search(&entries.each_ref(), &folded_words(typed)).entries, [1, 0], "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_each_entry_is_found_once_at_most(typed in "\\PC{0,80}") {
            let mut found = look(&typed).0;
            let length = found.len();
            found.sort_unstable();
            found.dedup();
            assert!(found.len() == length && found.iter().all(|entry| *entry < ENTRIES.len()));
        }
    }
}
