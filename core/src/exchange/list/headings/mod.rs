//! The headings of columns that are understood, in Dutch and in English: of lists, and of the tables of a register.

mod tables;
mod words;

use super::field::Field;
use super::folding;
use crate::exchange::tables::{FactField, FactKind};
use crate::language::Language;
use hashbrown::HashMap;
use std::borrow::Cow;
use std::sync::LazyLock;
use tables::FACTS;
use words::{FIELDS, PRIVATE, PRIVATE_WORDS, SIDE_WORDS};

/// What a heading says a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Heading<F = Field> {
    /// One of our fields.
    Field(F),
    /// Somebody's private life, which is never read.
    Private,
}

/// What each key says, read once.
struct Keys<F>(HashMap<Cow<'static, str>, Heading<F>>);

/// The headings of lists.
static LIST: LazyLock<Keys<Field>> =
    LazyLock::new(|| Keys::new(FIELDS.iter().flat_map(|(field, keys)| each(*field, keys))));

/// The headings of each table of a register.
static TABLES: LazyLock<Vec<Keys<FactField>>> =
    LazyLock::new(|| FactKind::ALL.iter().map(|kind| Keys::new(of_table(*kind))).collect());

fn each<F: Copy>(field: F, keys: &'static str) -> impl Iterator<Item = (Cow<'static, str>, F)> {
    keys.split(' ').map(move |key| (key.into(), field))
}

/// The keys of a table: for each column its word of the format, its names, further words, and those of lists.
fn of_table(kind: FactKind) -> impl Iterator<Item = (Cow<'static, str>, FactField)> {
    kind.columns().iter().flat_map(move |column| {
        let field = column.field;
        let names = [field.as_str(), field.name(Language::Nl), field.name(Language::En)];
        let own = names.into_iter().map(move |name| (Cow::from(folding::key(name)), field));
        let further = FACTS.iter().filter(move |(of, about, _)| (*of, *about) == (kind, field));
        let listed = FIELDS.iter().filter(move |(about, _)| field.of_lists(kind) == Some(*about));
        let further = further.map(|(_, _, keys)| *keys).chain(listed.map(|(_, keys)| *keys));
        own.chain(further.flat_map(move |keys| each(field, keys)))
    })
}

/// Whether a word is one of a list of words.
fn is_among(word: &str, list: &str) -> bool {
    list.split(' ').any(|own| own == word)
}

/// What the heading of a list says its column is about, if that is understood.
pub(in crate::exchange) fn meaning(heading: &str) -> Option<Heading> {
    LIST.meaning(heading)
}

/// What the heading of a table says its column is about, if that is understood.
pub(in crate::exchange) fn meaning_in(kind: FactKind, heading: &str) -> Option<Heading<FactField>> {
    TABLES.get(kind as usize)?.meaning(heading)
}

impl<F: Copy + PartialEq> Keys<F> {
    /// The keys of fields, and those of private life that no field has.
    fn new(fields: impl Iterator<Item = (Cow<'static, str>, F)>) -> Self {
        let private = PRIVATE.split(' ').map(|key| (Cow::from(key), Heading::Private));
        let fields = fields.map(|(key, field)| (key, Heading::Field(field)));
        Self(private.chain(fields).collect())
    }

    fn meaning(&self, heading: &str) -> Option<Heading<F>> {
        // No heading is a paragraph.
        if heading.len() > 120 {
            return None;
        }
        let words = folding::words(heading);
        if words.split(' ').any(|word| is_among(word, PRIVATE_WORDS)) {
            return Some(Heading::Private);
        }
        let bare = heading.split('(').next().unwrap_or_default();
        self.known(&words).or_else(|| self.known(&folding::words(bare))).or_else(|| self.known_parts(heading))
    }

    /// What the folded words of a heading say, with or without the side words.
    fn known(&self, words: &str) -> Option<Heading<F>> {
        // A heading that begins with `van` is about a first day: `Van / tot` is not `tot`.
        let begins = words.split(' ').next().filter(|word| *word == "van").unwrap_or_default();
        let rest = words.split(' ').filter(|word| !is_among(word, SIDE_WORDS));
        let essential = || std::iter::once(begins).chain(rest).collect::<String>();
        let known = self.0.get(words.replace(' ', "").as_str());
        known.or_else(|| self.0.get(essential().as_str())).copied()
    }

    /// What a heading of several words for one thing says: `Telefoon / mobiel`. One private part makes it private.
    fn known_parts(&self, heading: &str) -> Option<Heading<F>> {
        let parts = heading.split(['/', '\\', '|', ',']);
        let mut parts = parts.map(|part| self.known(&folding::words(part)));
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
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(LIST.0.len(), keys.len(), "a key stands twice");
        assert!(FACTS.iter().all(|(.., keys)| keys.split(' ').all(|key| folding::key(key) == key)));
    }

    #[test]
    fn a_key_says_one_thing_in_a_table() {
        for kind in FactKind::ALL {
            let mut seen = HashMap::new();
            for (key, field) in of_table(*kind) {
                let before = seen.insert(key.clone(), field);
                assert!(
                    before.is_none_or(|before| before == field),
                    "{kind}: {key} is {before:?} and {field:?}"
                );
                assert!(!is_among(&key, PRIVATE), "{kind}: {key} is private");
            }
        }
        for (kind, field, keys) in FACTS {
            assert!(kind.columns().iter().any(|column| column.field == *field), "{kind} has no {field}");
            let own = [field.as_str(), field.name(Language::Nl), field.name(Language::En)].map(folding::key);
            for key in keys.split(' ') {
                assert!(!own.contains(&key.to_owned()), "{kind}: {key} is said already");
            }
        }
    }

    #[test]
    fn headings_of_tables_as_people_and_programs_write_them() {
        for kind in FactKind::ALL {
            for column in kind.columns() {
                let field = column.field;
                let names = [Language::Nl, Language::En].map(|language| field.name(language).to_owned());
                for heading in names.into_iter().chain([field.to_string(), field.heading()]) {
                    assert_eq!(meaning_in(*kind, &heading), Some(Heading::Field(field)), "{kind}: {heading}");
                }
            }
        }
        for (kind, heading, field) in [
            (FactKind::Organisations, "Organisatie", FactField::Name),
            (FactKind::Organisations, "Gemeente(n)", FactField::Serves),
            (FactKind::Organisations, "Soort organisatie", FactField::Role),
            (FactKind::Contacts, "Organisatie", FactField::Organisation),
            (FactKind::Contacts, "Naam medewerker", FactField::Name),
            (FactKind::Contacts, "In dienst t/m", FactField::Through),
            (FactKind::Contacts, "working_days", FactField::WorkingDays),
            (FactKind::Contacts, "last_checked", FactField::LastChecked),
            (FactKind::Agreements, "Geldig vanaf", FactField::From),
            (FactKind::Agreements, "Jeugdhulpregio", FactField::Region),
            (FactKind::Confirmations, "Bevestigd op", FactField::On),
            (FactKind::Absences, "T/m", FactField::Through),
            (FactKind::Absences, "ID", FactField::Contact),
        ] {
            assert_eq!(meaning_in(kind, heading), Some(Heading::Field(field)), "{kind}: {heading}");
        }
        for (kind, heading) in [
            (FactKind::Contacts, "Einddatum"),
            (FactKind::Contacts, "Uit dienst"),
            (FactKind::Contacts, "Van / tot"),
            (FactKind::Agreements, "Naam"),
            (FactKind::Districts, "Rol"),
        ] {
            assert_eq!(meaning_in(kind, heading), None, "{kind}: {heading}");
        }
        for (kind, heading) in [
            (FactKind::Absences, "Reden"),
            (FactKind::Absences, "Ziek"),
            (FactKind::Organisations, "Notities"),
        ] {
            assert_eq!(meaning_in(kind, heading), Some(Heading::Private), "{kind}: {heading}");
        }
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
