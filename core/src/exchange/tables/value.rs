//! What a single cell of a table says, in the words of the format and in those of people.

use super::field::FactField;
use super::row::Read;
use crate::date::{Date, Duration, InvalidDuration};
use crate::exchange::Field;
use crate::exchange::list::folding;
use crate::exchange::list::headings::{Heading, meaning};
use crate::exchange::list::value as listed;
use crate::id::{ContactId, MunicipalityCode, OrganisationId, RegionCode};
use crate::language::Language;
use crate::problem::{Detail, ProblemCode, masked};
use crate::text::{Personal, Text, single_spaced};
use crate::vocabulary::{Confirmer, Detail as Required, Method, PointKind};
use std::str::FromStr;

/// Whether a text stands for an empty cell: `-`, `n.v.t.`, `onbekend` and the like. That no details are required is
/// something to say.
pub(super) fn says_nothing(field: FactField, text: &str) -> bool {
    let is_said = field == FactField::RequiredDetails && is_none(text);
    !is_said && Field::Area.says_nothing(text)
}

fn is_none(text: &str) -> bool {
    matches!(folding::key(text).as_str(), "geen" | "none")
}

/// A day, in any spelling that lists have.
pub(super) fn date(text: &str) -> Read<Date> {
    listed::date(text).map_err(|_| (ProblemCode::BadListDate, Detail::None))
}

/// A short text that is not about a person.
pub(super) fn text(text: &str) -> Read<Text> {
    single_spaced(text).parse().map_err(|_| (ProblemCode::TextTooLong, Detail::None))
}

/// A text of an organisation that is written as one of a person is: an address, a number.
pub(super) fn business(text: &str, read: impl Fn(&str) -> Result<Personal, ProblemCode>) -> Read<Text> {
    let value = read(text).map_err(|code| (code, Detail::None))?;
    value.as_str().parse().map_err(|_| (ProblemCode::TextTooLong, Detail::None))
}

pub(super) fn organisation_id(text: &str) -> Read<OrganisationId> {
    id(text)
}

pub(super) fn contact_id(text: &str) -> Read<ContactId> {
    id(text)
}

fn id<I: FromStr>(text: &str) -> Read<I> {
    text.parse().map_err(|_| {
        let is_like_code = text.parse::<RegionCode>().is_ok() || text.parse::<MunicipalityCode>().is_ok();
        let code = if is_like_code { ProblemCode::IdLikeCode } else { ProblemCode::BadId };
        (code, Detail::Value(masked(text)))
    })
}

/// A duration as in `P3M`, `3 maanden`, `every 2 weeks`, `1 maand en 14 dagen`.
pub(super) fn duration(text: &str) -> Read<Duration> {
    let written = spelled_out(text);
    written.as_deref().unwrap_or(text).parse().map_err(|invalid| {
        let code = match invalid {
            InvalidDuration::NotPositive => ProblemCode::DurationNotPositive,
            InvalidDuration::TooLong => ProblemCode::DurationTooLong,
            InvalidDuration::Malformed => ProblemCode::BadDuration,
        };
        (code, Detail::Value(masked(text)))
    })
}

/// The units of a duration with the names that people have for them.
const UNITS: [(char, &str); 4] = [
    ('Y', "jaar jaren year years"),
    ('M', "maand maanden month months"),
    ('W', "week weken weeks"),
    ('D', "dag dagen day days"),
];

/// A duration in words as the format writes it, if it is made of numbers and units.
fn spelled_out(text: &str) -> Option<String> {
    if text.len() > 60 {
        return None;
    }
    let words = folding::words(text);
    let mut words = words.split(' ').peekable();
    let begins = words.next_if(|word| matches!(*word, "elke" | "iedere" | "elk" | "ieder" | "every" | "per"));
    let mut parts: [Option<&str>; 4] = [None; 4];
    let mut is_first = true;
    while let Some(word) = words.next_if(|word| !word.is_empty()) {
        let number = if word.bytes().all(|byte| byte.is_ascii_digit()) { word } else { "1" };
        // `Elke maand` is every single one; elsewhere a number has to say how many.
        let unit =
            if number == word { words.next()? } else { begins.filter(|_| is_first).and(Some(word))? };
        let place = UNITS.iter().position(|(_, names)| names.split(' ').any(|name| name == unit))?;
        let part = parts.get_mut(place).filter(|part| part.is_none())?;
        *part = Some(number);
        is_first = false;
        words.next_if(|word| matches!(*word, "en" | "and"));
    }
    let written =
        parts.iter().zip(UNITS).filter_map(|(number, (unit, _))| Some(format!("{}{unit}", (*number)?)));
    let written = written.collect::<String>();
    (!written.is_empty()).then(|| format!("P{written}"))
}

/// The details that are required: `email; phone`, `e-mail en telefoon`, `geen`.
pub(super) fn details(text: &str) -> Read<Vec<Required>> {
    if is_none(text) {
        return Ok(Vec::new());
    }
    let text = text.replace(" en ", ",").replace(" and ", ",");
    let pieces = text.split([',', ';', '/', '|', '+', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
    let mut details = Vec::new();
    for piece in pieces {
        details.push(match meaning(piece) {
            Some(Heading::Field(Field::Function)) => Required::Function,
            Some(Heading::Field(Field::Email)) => Required::Email,
            Some(Heading::Field(Field::Phone)) => Required::Phone,
            Some(Heading::Field(Field::WorkingDays)) => Required::WorkingDays,
            Some(Heading::Field(Field::Skj)) => Required::SkjRegistered,
            _ => return Err(unknown(piece, Required::ALL.iter().map(|detail| detail.as_str()))),
        });
    }
    details.sort_unstable();
    details.dedup();
    Ok(details)
}

/// A word of the format that is none of those that can stand there.
fn unknown(text: &str, words: impl Iterator<Item = &'static str>) -> (ProblemCode, Detail) {
    let words: Vec<_> = words.collect();
    (ProblemCode::UnknownWord, Detail::Choice(masked(text), words.join(", ")))
}

macro_rules! word {
    ($(#[doc = $doc:literal])* $name:ident, $word:ident, $($key:literal: $variant:ident),*) => {
        $(#[doc = $doc])*
        pub(super) fn $name(text: &str) -> Read<$word> {
            let key = folding::key(text);
            let is_called = |word: &&$word| {
                let names = [word.as_str(), word.name(Language::Nl), word.name(Language::En)];
                names.iter().any(|name| folding::key(name) == key)
            };
            let further = || match key.as_str() {
                $($key => Some($word::$variant),)*
                _ => None,
            };
            let found = $word::ALL.iter().find(is_called).copied().or_else(further);
            found.ok_or_else(|| unknown(text, $word::ALL.iter().map(|word| word.as_str())))
        }
    };
}

word! {
    /// Who vouched: a word of the format, or what people call them.
    confirmer, Confirmer, "zelf": Oneself, "professional": Oneself, "organisatie": Organisation, "beheerder": Custodian
}

word! {
    /// How contacts are confirmed.
    method, Method, "self": SelfConfirmation, "zelf": SelfConfirmation, "zelfbevestiging": SelfConfirmation, "lijst": Delivery,
    "controle": CustodianCheck
}

word! {
    /// What kind of point an organisation has.
    point, PointKind, "voordeur": Desk, "balie": Desk, "dienst": DutyLine, "postbus": Mailbox
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_in_words() {
        for (text, written) in [
            ("P3M", "P3M"),
            ("3 maanden", "P3M"),
            ("3 months", "P3M"),
            ("Elke 3 maanden", "P3M"),
            ("every 2 weeks", "P2W"),
            ("elke maand", "P1M"),
            ("1 jaar", "P1Y"),
            ("1 maand en 14 dagen", "P1M14D"),
            ("14 dagen, 1 maand", "P1M14D"),
            ("90 days", "P90D"),
        ] {
            assert_eq!(duration(text).map(|read| read.to_string()).ok().as_deref(), Some(written), "{text}");
        }
        for (text, code) in [
            ("maand", ProblemCode::BadDuration),
            ("3", ProblemCode::BadDuration),
            ("drie maanden", ProblemCode::BadDuration),
            ("3 maanden 2 maanden", ProblemCode::BadDuration),
            ("3 kwartalen", ProblemCode::BadDuration),
            ("elke", ProblemCode::BadDuration),
            ("elke 3 maanden maand", ProblemCode::BadDuration),
            ("P3", ProblemCode::BadDuration),
            ("0 dagen", ProblemCode::DurationNotPositive),
            ("101 jaar", ProblemCode::DurationTooLong),
            ("99999999999999999999999 dagen", ProblemCode::DurationTooLong),
        ] {
            assert_eq!(duration(text).map_err(|(code, _)| code), Err(code), "{text}");
        }
    }

    #[test]
    fn details_by_key_and_by_heading() {
        use Required::{Email, Function, Phone, SkjRegistered, WorkingDays};
        for (text, expected) in [
            ("email; phone", vec![Email, Phone]),
            ("Telefoon en e-mail", vec![Email, Phone]),
            ("function, workingDays, skjRegistered", vec![Function, WorkingDays, SkjRegistered]),
            ("email; e-mail", vec![Email]),
            ("geen", vec![]),
            ("None", vec![]),
        ] {
            assert_eq!(details(text), Ok(expected), "{text}");
        }
        for text in ["naam", "alles", "email; adres"] {
            assert_eq!(details(text).map_err(|(code, _)| code), Err(ProblemCode::UnknownWord), "{text}");
        }
    }

    #[test]
    fn words_in_both_languages() {
        for (text, expected) in [
            ("self", Confirmer::Oneself),
            ("Organisatie", Confirmer::Organisation),
            ("de organisatie", Confirmer::Organisation),
            ("the custodian", Confirmer::Custodian),
            ("Beheerder", Confirmer::Custodian),
        ] {
            assert_eq!(confirmer(text), Ok(expected), "{text}");
        }
        assert_eq!(method("self_confirmation"), Ok(Method::SelfConfirmation));
        assert_eq!(method("Aanlevering"), Ok(Method::Delivery));
        assert_eq!(point("dienstlijn"), Ok(PointKind::DutyLine));
        assert_eq!(point("fax").map_err(|(code, _)| code), Err(ProblemCode::UnknownWord));
    }
}
