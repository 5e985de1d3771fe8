//! Municipalities, regions and districts by the names that people write.

use super::closest::Names;
use super::{Lookup, Remembered};
use crate::exchange::list::folding;
use crate::id::AreaCode;
use crate::problem::{Detail, ProblemCode, masked};
use crate::register::Register;
use hashbrown::HashMap;
use std::rc::Rc;

/// Everyday names beside the official ones, both as people write them.
const EVERYDAY: &[(&str, &[&str])] = &[
    ("'s-Gravenhage", &["Den Haag", "Gravenhage", "The Hague"]),
    ("'s-Hertogenbosch", &["Den Bosch", "Hertogenbosch"]),
    ("Alphen aan den Rijn", &["Alphen a/d Rijn"]),
    ("Bergen (L.)", &["Bergen Limburg"]),
    ("Bergen (NH.)", &["Bergen Noord-Holland"]),
    ("Capelle aan den IJssel", &["Capelle a/d IJssel"]),
    ("Dantumadiel", &["Dantumadeel"]),
    ("De Fryske Marren", &["De Friese Meren"]),
    ("Krimpen aan den IJssel", &["Krimpen a/d IJssel"]),
    ("Noardeast-Fryslân", &["Noordoost-Friesland"]),
    ("Nuenen, Gerwen en Nederwetten", &["Nuenen", "Nuenen c.a."]),
    ("Mill en Sint Hubert", &["Mill en St. Hubert"]),
    ("Sint Anthonis", &["St. Anthonis"]),
    ("Sint-Michielsgestel", &["St. Michielsgestel"]),
    ("Súdwest-Fryslân", &["Zuidwest-Friesland"]),
    ("Tytsjerksteradiel", &["Tietjerksteradeel"]),
    ("Valkenburg aan de Geul", &["Valkenburg"]),
    ("Horst aan de Maas", &["Horst a/d Maas"]),
    ("Friesland (Fryslân)", &["Fryslân"]),
];

/// Words before a name that say what kind of area it is.
const KINDS: &[(&str, AreaKind)] = &[
    ("gemeente", AreaKind::Municipality),
    ("gemeenten", AreaKind::Municipality),
    ("gemeentes", AreaKind::Municipality),
    ("gem", AreaKind::Municipality),
    ("municipality", AreaKind::Municipality),
    ("municipalities", AreaKind::Municipality),
    ("regio", AreaKind::Region),
    ("jeugdregio", AreaKind::Region),
    ("jeugdhulpregio", AreaKind::Region),
    ("region", AreaKind::Region),
];

/// The most names in one cell that are looked at together.
const TOGETHER: usize = 40;

/// Whether a municipality or a region is meant, where the two may have one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum AreaKind {
    /// A municipality.
    Municipality,
    /// A youth region.
    Region,
}

impl AreaKind {
    /// What the heading of a column says, if it says so.
    pub(in crate::exchange) fn of_heading(heading: &str) -> Option<Self> {
        let words = folding::words(heading);
        let named =
            |kind| KINDS.iter().any(|(word, own)| *own == kind && words.split(' ').any(|w| w == *word));
        match (named(Self::Municipality), named(Self::Region)) {
            (true, false) => Some(Self::Municipality),
            (false, true) => Some(Self::Region),
            _ => None,
        }
    }

    /// Whether an area is of this kind.
    pub(in crate::exchange) fn fits(self, area: &AreaCode) -> bool {
        match self {
            Self::Municipality => matches!(area, AreaCode::Municipality(_)),
            Self::Region => matches!(area, AreaCode::Region(_)),
        }
    }
}

/// The areas of a cell, or why they could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum AreaCell {
    /// The areas, by code.
    Areas(Rc<[AreaCode]>),
    /// A name that is close to others, which are given.
    Misspelt(String),
    /// A name that is close to nothing we know.
    Unknown,
}

impl AreaCell {
    /// The areas, or what is wrong with the text of the cell.
    pub(in crate::exchange) fn or_problem(self, text: &str) -> Result<Rc<[AreaCode]>, (ProblemCode, Detail)> {
        match self {
            Self::Areas(areas) => Ok(areas),
            Self::Misspelt(names) => Err((ProblemCode::MisspeltPlace, Detail::Choice(masked(text), names))),
            Self::Unknown => Err((ProblemCode::UnknownPlace, Detail::None)),
        }
    }
}

/// The areas of a territory by name and code.
#[derive(Debug)]
pub(super) struct Areas {
    known: HashMap<String, Vec<AreaCode>>,
    names: Names,
    display: HashMap<AreaCode, String>,
    /// The cells that were read, by what their heading says they are.
    cells: [Remembered<AreaCell>; 3],
}

impl Areas {
    pub(super) fn new(register: &Register) -> Self {
        let (known, display) = (HashMap::new(), HashMap::new());
        let mut areas = Self { known, names: Names::default(), display, cells: Default::default() };
        let territory = register.territory();
        for municipality in territory.all_municipalities() {
            areas.add(&municipality.code.into(), municipality.name.as_str());
        }
        for region in territory.all_regions() {
            areas.add(&region.code.into(), region.name.as_str());
        }
        for district in register.districts() {
            areas.add(&AreaCode::District(district.id.clone()), district.name.as_str());
        }
        // A name without its addition (`Hengelo (O.)`) is one more name, unless something is called just so.
        let bare = areas.display.iter().filter_map(|(area, name)| {
            let (bare, _) = name.split_once(" (")?;
            let key = folding::key(bare);
            (!areas.known.contains_key(&key)).then(|| (key, area.clone()))
        });
        let bare = bare.collect::<Vec<_>>();
        bare.into_iter().for_each(|(key, area)| areas.link(key, area));
        areas
    }

    fn add(&mut self, area: &AreaCode, name: &str) {
        self.link(folding::key(&area.to_string()), area.clone());
        self.link(folding::key(name), area.clone());
        self.names.add(&folding::key(name), name);
        let everyday = EVERYDAY.iter().find(|(official, _)| *official == name);
        for everyday in everyday.map_or(&[][..], |(_, everyday)| everyday) {
            self.link(folding::key(everyday), area.clone());
            self.names.add(&folding::key(everyday), name);
        }
        self.display.insert(area.clone(), name.to_owned());
    }

    fn link(&mut self, key: String, area: AreaCode) {
        let areas = self.known.entry(key).or_default();
        if !areas.contains(&area) {
            areas.push(area);
        }
    }

    /// The areas of a cell. `kind` is what its heading says they are.
    pub(super) fn cell(&mut self, text: &str, kind: Option<AreaKind>) -> AreaCell {
        let tray = kind.map_or(0, |kind| kind as usize + 1);
        if let Some(cell) = self.cells.get(tray).and_then(|cells| cells.get(text)) {
            return cell.clone();
        }
        let cell = self.read(text, kind);
        if let Some(cells) = self.cells.get_mut(tray) {
            cells.keep(text, &cell);
        }
        cell
    }

    /// The whole cell if it is one name, else the longest names between its separators.
    fn read(&self, text: &str, kind: Option<AreaKind>) -> AreaCell {
        let pieces = pieces(text);
        let (mut areas, mut first) = (Vec::new(), 0);
        while let Some((start, _)) = pieces.get(first) {
            let several = if pieces.len() > TOGETHER { 1 } else { pieces.len() - first };
            let joined = (1..=several).rev().find_map(|count| {
                let (_, end) = pieces.get(first + count - 1)?;
                match self.exact(&folding::words(text.get(*start..*end)?), kind) {
                    Some(Lookup::Found(area)) => Some((area, count)),
                    _ => None,
                }
            });
            match joined {
                Some((area, count)) => {
                    areas.push(area);
                    first += count;
                }
                None => return self.missing(text, &pieces, first, kind),
            }
        }
        areas.sort_unstable();
        areas.dedup();
        if areas.is_empty() { AreaCell::Unknown } else { AreaCell::Areas(areas.into()) }
    }

    /// What a piece, or else the whole cell, may have been meant to be.
    fn missing(
        &self,
        text: &str,
        pieces: &[(usize, usize)],
        first: usize,
        kind: Option<AreaKind>,
    ) -> AreaCell {
        // The whole cell may be one name with an `en` or a comma in it.
        if pieces.len() > 1
            && let Lookup::Close(mut names) = self.find(text, kind)
        {
            names.retain(|name| self::pieces(name).len() > 1);
            if !names.is_empty() {
                return AreaCell::Misspelt(names.join(", "));
            }
        }
        let piece = pieces.get(first).and_then(|(start, end)| text.get(*start..*end));
        match self.find(piece.unwrap_or(text), kind) {
            Lookup::Close(names) => AreaCell::Misspelt(names.join(", ")),
            _ => AreaCell::Unknown,
        }
    }

    /// The area with exactly this name or code, or names that are close.
    pub(super) fn find(&self, text: &str, kind: Option<AreaKind>) -> Lookup<AreaCode> {
        let words = folding::words(text);
        self.exact(&words, kind).unwrap_or_else(|| {
            let name = without_kind(&words).map_or(&*words, |(_, name)| name);
            let names = self.names.closest(&name.replace(' ', ""));
            if names.is_empty() { Lookup::Nothing } else { Lookup::Close(names) }
        })
    }

    /// What has exactly this name or code, in folded words. `kind` decides between a municipality and a region of one
    /// name.
    fn exact(&self, words: &str, kind: Option<AreaKind>) -> Option<Lookup<AreaCode>> {
        if let Some(areas) = self.known.get(&words.replace(' ', "")) {
            let preferred: Vec<_> =
                areas.iter().filter(|area| kind.is_some_and(|kind| kind.fits(area))).collect();
            return Some(match (preferred.as_slice(), areas.as_slice()) {
                ([area], _) => Lookup::Found((*area).clone()),
                (_, [area]) => Lookup::Found(area.clone()),
                _ => self.between(areas),
            });
        }
        let (kind, name) = without_kind(words)?;
        let areas = self.known.get(&name.replace(' ', ""))?;
        let fitting: Vec<_> = areas.iter().filter(|area| kind.fits(area)).collect();
        Some(match fitting.as_slice() {
            [area] => Lookup::Found((*area).clone()),
            // A region is not a municipality: `gemeente Achterhoek` may mean either.
            _ => self.between(areas),
        })
    }

    /// Names with their codes, where the name alone is not enough.
    fn between(&self, areas: &[AreaCode]) -> Lookup<AreaCode> {
        let name = |area| self.display.get(area).map_or("", String::as_str);
        let mut names: Vec<_> = areas.iter().map(|area| format!("{} ({area})", name(area))).collect();
        names.sort_unstable();
        Lookup::Close(names)
    }
}

/// A name without the word in front that says what kind of area it is.
fn without_kind(words: &str) -> Option<(AreaKind, &str)> {
    let (first, rest) = words.split_once(' ')?;
    // `Gemeente(n) Ede`.
    let rest = rest.strip_prefix("n ").unwrap_or(rest);
    KINDS.iter().find(|(word, _)| *word == first).map(|(_, kind)| (*kind, rest))
}

/// Where the pieces of a cell start and end: between commas, semicolons, slashes, bars, new lines and `en`.
fn pieces(text: &str) -> Vec<(usize, usize)> {
    let mut pieces = Vec::new();
    let mut add = |start: usize, end: usize| {
        if text.get(start..end).is_some_and(|piece| !piece.trim().is_empty()) {
            pieces.push((start, end));
        }
    };
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let length = match character {
            ',' | ';' | '/' | '|' | '\n' | '\r' => 1,
            ' ' | '\u{a0}' => ["en ", "& ", "and "]
                .iter()
                .find_map(|word| {
                    let after = rest.get(character.len_utf8()..)?;
                    let begins = after.get(..word.len())?.eq_ignore_ascii_case(word);
                    // The blank behind the word may be the one before the next.
                    begins.then(|| character.len_utf8() + word.len() - 1)
                })
                .unwrap_or_default(),
            _ => 0,
        };
        if length > 0 && at >= start {
            add(start, at);
            start = at + length;
        }
    }
    add(start, text.len());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_fall_apart_in_pieces() {
        for (text, expected) in [
            ("Ede", vec!["Ede"]),
            (
                "Ede, Epe;Elburg/Ermelo|Putten\nHattem",
                vec!["Ede", "Epe", "Elburg", "Ermelo", "Putten", "Hattem"],
            ),
            ("Ede en Epe & Elburg and Putten", vec!["Ede", "Epe", "Elburg", "Putten"]),
            ("Ede EN Epe", vec!["Ede", "Epe"]),
            ("Ede,, en , Epe,", vec!["Ede", "Epe"]),
            ("Eenrum", vec!["Eenrum"]),
            (" , ; ", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<_> =
                pieces(text).into_iter().map(|(start, end)| text[start..end].trim()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[cfg(feature = "demo")]
    #[test]
    fn a_cell_of_thousands_of_names_ends_soon() {
        let mut areas = Areas::new(&Register::demo());
        let ede: AreaCode = "GM0228".parse().unwrap();
        assert_eq!(areas.cell(&"Ede, ".repeat(5_000), None), AreaCell::Areas([ede].into()));
        assert_eq!(areas.cell(&"nergenshuizen en ".repeat(2_000), None), AreaCell::Unknown);
    }

    /// Every name of the edition is found, or is one of two.
    #[cfg(feature = "demo")]
    #[test]
    fn every_area_is_found_by_name_and_code() {
        let register = Register::demo();
        let areas = Areas::new(&register);
        let municipalities = register.territory().all_municipalities().iter();
        for municipality in municipalities {
            let code = AreaCode::from(municipality.code);
            for text in
                [municipality.name.to_string(), format!("Gem. {}", municipality.name), code.to_string()]
            {
                let kind = Some(AreaKind::Municipality);
                assert_eq!(areas.find(&text, kind), Lookup::Found(code.clone()), "{text}");
            }
        }
        for region in register.territory().all_regions() {
            let found = areas.find(region.name.as_str(), Some(AreaKind::Region));
            assert_eq!(found, Lookup::Found(region.code.into()), "{}", region.name);
        }
        for (official, everyday) in EVERYDAY {
            let Lookup::Found(area) = areas.find(official, None) else { panic!("there is no {official}") };
            for name in *everyday {
                assert_eq!(areas.find(name, None), Lookup::Found(area.clone()), "{name}");
            }
        }
    }
}
