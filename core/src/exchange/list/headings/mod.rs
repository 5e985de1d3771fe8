//! The headings of columns that are understood, in Dutch and in English.

mod words;

use super::field::Field;
use super::folding;
use hashbrown::HashMap;
use std::sync::LazyLock;
use words::{FIELDS, PRIVATE, PRIVATE_WORDS, SIDE_WORDS};

/// What a heading says a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// One of our fields.
    Field(Field),
    /// Somebody's private life, which is never read.
    Private,
}

/// What each key says, read once.
static KEYS: LazyLock<HashMap<&str, Heading>> = LazyLock::new(|| {
    let fields =
        FIELDS.iter().flat_map(|(field, keys)| keys.split(' ').map(|key| (key, Heading::Field(*field))));
    fields.chain(PRIVATE.split(' ').map(|key| (key, Heading::Private))).collect()
});

/// Whether a word is one of a list of words.
fn is_among(word: &str, list: &str) -> bool {
    list.split(' ').any(|own| own == word)
}

/// What a heading says its column is about, if that is understood.
pub(super) fn meaning(heading: &str) -> Option<Heading> {
    // No heading is a paragraph.
    if heading.len() > 120 {
        return None;
    }
    let words = folding::words(heading);
    if words.split(' ').any(|word| is_among(word, PRIVATE_WORDS)) {
        return Some(Heading::Private);
    }
    let bare = heading.split('(').next().unwrap_or_default();
    known(&words).or_else(|| known(&folding::words(bare))).or_else(|| known_parts(heading))
}

/// What the folded words of a heading say, with or without the side words.
fn known(words: &str) -> Option<Heading> {
    let essential = || words.split(' ').filter(|word| !is_among(word, SIDE_WORDS)).collect::<String>();
    KEYS.get(words.replace(' ', "").as_str()).or_else(|| KEYS.get(essential().as_str())).copied()
}

/// What a heading of several words for one thing says: `Telefoon / mobiel`. One private part makes it private.
fn known_parts(heading: &str) -> Option<Heading> {
    let mut parts = heading.split(['/', '\\', '|', ',']).map(|part| known(&folding::words(part)));
    let mut whole = parts.next()??;
    let mut is_one = true;
    for part in parts {
        match part {
            Some(Heading::Private) => whole = Heading::Private,
            other => is_one &= other == Some(whole) || whole == Heading::Private,
        }
    }
    (is_one || whole == Heading::Private).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn field(heading: &str) -> Option<Field> {
        match meaning(heading) {
            Some(Heading::Field(field)) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn our_own_headings_are_understood() {
        for language in [Language::Nl, Language::En] {
            for own in Field::ALL {
                assert_eq!(field(own.name(language)), Some(*own), "{own}");
            }
        }
    }

    #[test]
    fn keys_are_folded_and_stand_once() {
        let all = FIELDS.iter().flat_map(|(_, keys)| keys.split(' ')).chain(PRIVATE.split(' '));
        let keys: Vec<_> = all.collect();
        assert!(keys.iter().all(|key| !key.is_empty() && folding::key(key) == *key), "{keys:?}");
        assert_eq!(KEYS.len(), keys.len(), "a key stands twice");
    }

    #[test]
    fn headings_as_people_write_them() {
        for (heading, expected) in [
            ("Naam medewerker", Some(Field::Name)),
            ("NAAM", Some(Field::Name)),
            ("E-mailadres (werk)", Some(Field::Email)),
            ("e-mail adres", Some(Field::Email)),
            ("Mailadres werk", Some(Field::Email)),
            ("Tel. nr.", Some(Field::Phone)),
            ("Mobiel", Some(Field::Phone)),
            ("Telefoon / mobiel", Some(Field::Phone)),
            ("Tel./06-nummer", Some(Field::Phone)),
            ("Gemeente(n)", Some(Field::Area)),
            ("Gemeente/regio", Some(Field::Area)),
            ("Werkgebied", Some(Field::Area)),
            ("Laatst gecontroleerd", Some(Field::LastChecked)),
            ("Actueel per", Some(Field::LastChecked)),
            ("Werkdagen (ma-vr)", Some(Field::WorkingDays)),
            ("SKJ-geregistreerd", Some(Field::Skj)),
            ("SKJ (ja/nee)", Some(Field::Skj)),
            ("Contact-id", Some(Field::Id)),
            ("Naam organisatie", Some(Field::Organisation)),
            ("Achternaam", Some(Field::FamilyName)),
            ("First name", Some(Field::GivenName)),
            ("Nr.", None),
            ("#", None),
            ("Volgnr", None),
            ("Naam/functie", None),
            ("Kantoor", None),
            ("", None),
        ] {
            assert_eq!(field(heading), expected, "{heading}");
            assert_ne!(meaning(heading), Some(Heading::Private), "{heading}");
        }
        for private in [
            "BSN",
            "Geboortedatum",
            "Geb. datum",
            "Opmerkingen",
            "Opmerkingen / bijzonderheden",
            "Privé telefoon",
            "E-mail (privé)",
            "M/V",
            "Woonplaats",
            "Naam/geboortedatum",
            "Telefoon/adres",
            "Reden afwezigheid",
            "Date of birth",
        ] {
            assert_eq!(meaning(private), Some(Heading::Private), "{private}");
        }
    }
}
