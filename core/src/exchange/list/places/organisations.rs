//! Organisations by id, name and usual spellings, or by role and area.

use super::areas::Areas;
use super::closest::Names;
use super::{Lookup, Remembered, roles};
use crate::date::Date;
use crate::exchange::list::folding;
use crate::facts::Organisation;
use crate::id::AreaCode;
use crate::register::Register;
use crate::register::state::State;
use crate::vocabulary::PartnerRole;
use hashbrown::HashMap;
use std::rc::Rc;

/// The most organisations that are named when several fit.
const LIMIT: usize = 5;

/// What a row says of its organisation.
#[derive(Clone, Copy, Debug)]
pub(in crate::exchange) struct Stated<'a> {
    /// The cell of the organisation, when something stands in it.
    pub(in crate::exchange) name: Option<&'a str>,
    /// The role of the row, when it was read.
    pub(in crate::exchange) role: Option<PartnerRole>,
    /// The areas of the row.
    pub(in crate::exchange) areas: &'a [AreaCode],
    /// The organisation whose list it is, when that is known.
    pub(in crate::exchange) owner: Option<u32>,
}

/// Why the organisation of a row is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Missing {
    /// The row names none, and says too little else.
    Unnamed,
    /// Nothing is called so.
    Unknown,
    /// Nothing is called so, but these nearly.
    Misspelt(String),
    /// Several fit: their ids.
    Unclear(String),
    /// The cell names more than one.
    Several,
}

/// What a cell says by itself.
#[derive(Clone, Debug)]
enum Named {
    /// Organisations that are all called so: mostly one.
    These(Rc<[u32]>),
    /// Only a role: the areas of the row have to tell which.
    Role(PartnerRole),
    Misspelt(String),
    Several,
    Unknown,
}

/// How sure a name is: a surer one hides what else is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Surety {
    Id,
    Name,
    Spelling,
}

/// The organisations of a register, by their slots in it.
#[derive(Debug)]
pub(super) struct Organisations<'a> {
    state: &'a State,
    on: Date,
    known: HashMap<String, (Surety, Vec<u32>)>,
    names: Names,
    cells: Remembered<Named>,
    /// Who serves an area in a role on the day.
    serving: HashMap<(PartnerRole, AreaCode), Rc<[u32]>>,
    /// Whether an organisation serves an area on whatever day.
    served: HashMap<(u32, AreaCode), bool>,
}

impl<'a> Organisations<'a> {
    pub(super) fn new(register: &'a Register, on: Date) -> Self {
        let mut organisations = Self {
            state: register.state(),
            on,
            known: HashMap::new(),
            names: Names::default(),
            cells: Remembered::default(),
            serving: HashMap::new(),
            served: HashMap::new(),
        };
        let mut ordered: Vec<_> = organisations.state.organisations.iter().collect();
        ordered.sort_unstable_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        for (slot, organisation) in ordered {
            organisations.add(slot, organisation);
        }
        organisations
    }

    fn add(&mut self, slot: u32, organisation: &Organisation) {
        let name = organisation.name.as_str();
        self.link(&folding::words(organisation.id.as_str()), Surety::Id, slot);
        self.link(&folding::words(name), Surety::Name, slot);
        for spelling in spellings(&folding::words(name)) {
            self.link(&spelling, Surety::Spelling, slot);
        }
        // Initials are close to anything short, so only whole names are suggested.
        self.names.add(&folding::key(name), name);
        self.names.add(&without_form(&folding::words(name)).replace(' ', ""), name);
    }

    fn link(&mut self, words: &str, surety: Surety, slot: u32) {
        let key = words.replace(' ', "");
        let (known, slots) = self.known.entry(key).or_insert((surety, Vec::new()));
        if surety < *known {
            (*known, *slots) = (surety, Vec::new());
        }
        if surety == *known && !slots.contains(&slot) {
            slots.push(slot);
        }
    }

    /// The organisation of a row.
    pub(super) fn decide(&mut self, stated: &Stated<'_>, areas: &Areas) -> Result<u32, Missing> {
        let Some(text) = stated.name else {
            return match (stated.owner, stated.role) {
                (Some(owner), _) => Ok(owner),
                (None, Some(role)) if !stated.areas.is_empty() => self.by_role(role, stated),
                (None, Some(role)) => self.only(role).ok_or(Missing::Unnamed),
                (None, None) => Err(Missing::Unnamed),
            };
        };
        match self.named(text, areas) {
            Named::These(slots) => match *slots {
                [slot] => Ok(slot),
                _ => self.narrowed(&slots, stated),
            },
            Named::Role(role) => self.by_role(role, stated),
            Named::Misspelt(names) => self.with_role(text, stated, areas).ok_or(Missing::Misspelt(names)),
            Named::Unknown => self.with_role(text, stated, areas).ok_or(Missing::Unknown),
            Named::Several => Err(Missing::Several),
        }
    }

    /// The organisation of a cell that says the name without the role (`Ede`), where another cell says the role.
    fn with_role(&mut self, text: &str, stated: &Stated<'_>, areas: &Areas) -> Option<u32> {
        let whole = format!("{} {text}", word(stated.role?));
        match self.named(&whole, areas) {
            Named::These(slots) => match *slots {
                [slot] => Some(slot),
                _ => self.narrowed(&slots, stated).ok(),
            },
            _ => None,
        }
    }

    /// What a cell says by itself.
    fn named(&mut self, text: &str, areas: &Areas) -> Named {
        if let Some(named) = self.cells.get(text) {
            return named.clone();
        }
        let named = self.read(text, areas, true);
        self.cells.keep(text, &named);
        named
    }

    fn read(&mut self, text: &str, areas: &Areas, may_be_several: bool) -> Named {
        if let Some(slot) = self.state.organisations.slot(text) {
            return Named::These([slot].into());
        }
        let words = folding::words(text);
        if let Some(named) = self.known(&words) {
            return named;
        }
        let mut close = Vec::new();
        if let Some((role, rest)) = roles::within(&words) {
            if rest.is_empty() {
                return Named::Role(role);
            }
            // `VT NOG`, `GI Jeugdbescherming Gelderland`: the name follows its role, in whatever spelling.
            let own = self.known(&format!("{} {rest}", word(role))).or_else(|| self.known(&rest));
            if let Some(Named::These(slots)) = own {
                let of_role: Rc<[u32]> =
                    slots.iter().copied().filter(|slot| self.role(*slot) == Some(role)).collect();
                if !of_role.is_empty() {
                    return Named::These(of_role);
                }
            }
            match self.in_area(role, &rest, areas) {
                Lookup::Found(slots) => return Named::These(slots),
                Lookup::Close(names) => close = names,
                Lookup::Nothing => {}
            }
        } else if let Some(rest) = words.strip_prefix("gemeente ").or_else(|| words.strip_prefix("gem ")) {
            // Who works for a municipality here works in its local team.
            match self.in_area(PartnerRole::LocalTeam, rest, areas) {
                Lookup::Found(slots) => return Named::These(slots),
                Lookup::Close(names) => close = names,
                Lookup::Nothing => {}
            }
        }
        if may_be_several && self.is_several(text, areas) {
            return Named::Several;
        }
        if close.is_empty() {
            close = self.names.closest(&words.replace(' ', ""));
        }
        if close.is_empty() { Named::Unknown } else { Named::Misspelt(close.join(", ")) }
    }

    fn known(&self, words: &str) -> Option<Named> {
        let plain = without_form(words);
        let found = [words, &plain].into_iter().find_map(|words| self.known.get(&words.replace(' ', "")));
        found.map(|(_, slots)| Named::These(slots.as_slice().into()))
    }

    /// Whether a cell is made of the names of different organisations.
    fn is_several(&mut self, text: &str, areas: &Areas) -> bool {
        let parts: Vec<&str> = text.split(['/', ';', ',', '|', '\n', '+']).collect();
        if !(2..=10).contains(&parts.len()) {
            return false;
        }
        let named: Vec<_> = parts.into_iter().map(|part| self.read(part.trim(), areas, false)).collect();
        named.iter().all(|named| matches!(named, Named::These(_) | Named::Role(_)))
    }

    /// The organisations of a role that serve an area which is named: `wijkteam Ede`.
    fn in_area(&mut self, role: PartnerRole, name: &str, areas: &Areas) -> Lookup<Rc<[u32]>> {
        match areas.find(name, None) {
            Lookup::Found(area) => {
                let serving = self.serving(role, &area);
                if serving.is_empty() { Lookup::Nothing } else { Lookup::Found(serving) }
            }
            Lookup::Close(names) => {
                let mut close = Vec::new();
                for name in names {
                    if let Lookup::Found(area) = areas.find(&name, None) {
                        let serving = self.serving(role, &area);
                        close.extend(
                            serving.iter().filter_map(|slot| self.get(*slot)).map(|own| own.name.to_string()),
                        );
                    }
                }
                close.truncate(LIMIT);
                if close.is_empty() { Lookup::Nothing } else { Lookup::Close(close) }
            }
            Lookup::Nothing => Lookup::Nothing,
        }
    }

    /// The only organisation of a role.
    fn only(&self, role: PartnerRole) -> Option<u32> {
        let mut all = self.state.organisations.iter().filter(|(_, own)| own.role == role);
        let (slot, _) = all.next()?;
        all.next().is_none().then_some(slot)
    }

    /// The organisation of a role that serves the areas of the row.
    fn by_role(&mut self, role: PartnerRole, stated: &Stated<'_>) -> Result<u32, Missing> {
        if let Some(slot) = self.only(role) {
            return Ok(slot);
        }
        let mut slots = Vec::new();
        for area in stated.areas {
            slots.extend(self.serving(role, area).iter().copied());
        }
        if slots.is_empty() {
            let all = self.state.organisations.iter().filter(|(_, own)| own.role == role);
            slots.extend(all.map(|(slot, _)| slot));
        }
        slots.sort_unstable_by_key(|slot| self.get(*slot).map(|own| &own.id));
        slots.dedup();
        match slots.as_slice() {
            [] => Err(Missing::Unknown),
            [slot] => Ok(*slot),
            several => self.narrowed(several, stated),
        }
    }

    /// The one of several that the other cells of the row point at.
    fn narrowed(&self, slots: &[u32], stated: &Stated<'_>) -> Result<u32, Missing> {
        if let Some(owner) = stated.owner.filter(|owner| slots.contains(owner)) {
            return Ok(owner);
        }
        let mut left: Vec<u32> = slots.to_vec();
        if let Some(role) = stated.role {
            left.retain(|slot| self.role(*slot) == Some(role));
        }
        // Those who serve every area of the row; if nobody does, those who serve one of them.
        let serves = |slot: &u32, area| self.serves_now(*slot, area);
        let whole = left.iter().copied().filter(|slot| stated.areas.iter().all(|area| serves(slot, area)));
        let part = left.iter().copied().filter(|slot| stated.areas.iter().any(|area| serves(slot, area)));
        let (whole, part): (Vec<_>, Vec<_>) = (whole.collect(), part.collect());
        let left = [whole, part, left].into_iter().find(|left| !left.is_empty()).unwrap_or_default();
        match left.as_slice() {
            [slot] => Ok(*slot),
            [] => Err(Missing::Unclear(self.ids(slots))),
            _ => Err(Missing::Unclear(self.ids(&left))),
        }
    }

    fn ids(&self, slots: &[u32]) -> String {
        let ids = slots.iter().filter_map(|slot| self.get(*slot)).map(|own| own.id.as_str());
        let mut listed = ids.clone().take(LIMIT).collect::<Vec<_>>().join(", ");
        if slots.len() > LIMIT {
            listed.push_str(", …");
        }
        listed
    }

    fn get(&self, slot: u32) -> Option<&'a Organisation> {
        self.state.organisations.get(slot)
    }

    fn role(&self, slot: u32) -> Option<PartnerRole> {
        self.get(slot).map(|organisation| organisation.role)
    }

    /// The organisations of a role that serve a part of an area on the day, by id.
    fn serving(&mut self, role: PartnerRole, area: &AreaCode) -> Rc<[u32]> {
        if let Some(known) = self.serving.get(&(role, area.clone())) {
            return known.clone();
        }
        let all = self.state.organisations.iter().filter(|(_, own)| own.role == role);
        let mut serving: Vec<_> =
            all.map(|(slot, _)| slot).filter(|slot| self.serves_now(*slot, area)).collect();
        serving.sort_unstable_by_key(|slot| self.get(*slot).map(|own| &own.id));
        let serving: Rc<[u32]> = serving.into();
        self.serving.insert((role, area.clone()), serving.clone());
        serving
    }

    fn serves_now(&self, slot: u32, area: &AreaCode) -> bool {
        self.get(slot).is_some_and(|own| self.state.serves_on(own, area, self.on))
    }

    /// Whether an organisation serves a part of an area on whatever day: the rule that a register checks contacts by.
    pub(super) fn serves(&mut self, slot: u32, area: &AreaCode) -> bool {
        if let Some(known) = self.served.get(&(slot, area.clone())) {
            return *known;
        }
        let serves = self.get(slot).is_some_and(|own| self.state.serves(own, area));
        self.served.insert((slot, area.clone()), serves);
        serves
    }
}

/// The role in one word, as it stands in front of a name.
const fn word(role: PartnerRole) -> &'static str {
    match role {
        PartnerRole::LocalTeam => "lokaal team",
        PartnerRole::CertifiedInstitution => "gi",
        PartnerRole::ChildProtectionBoard => "raad",
        PartnerRole::VeiligThuis => "veilig thuis",
    }
}

/// A name without the word that says it is a foundation.
fn without_form(words: &str) -> String {
    words.split(' ').filter(|word| *word != "stichting").collect::<Vec<_>>().join(" ")
}

/// Further ways to write a name, in folded words: without `stichting`, as its initials (`wss`, `veilig thuis nog`),
/// and with another word for a local team.
fn spellings(name: &str) -> Vec<String> {
    let initials = |words: &str| {
        let meant =
            words.split(' ').filter(|word| !matches!(*word, "en" | "de" | "het" | "van" | "der" | "voor"));
        meant.filter_map(|word| word.chars().next()).collect::<String>()
    };
    let mut spellings = vec![without_form(name)];
    match roles::within(name) {
        Some((_, rest)) if rest.is_empty() => {}
        Some((PartnerRole::VeiligThuis, rest)) if initials(&rest).chars().count() > 1 => {
            spellings.push(format!("{} {}", word(PartnerRole::VeiligThuis), initials(&rest)));
        }
        Some((PartnerRole::LocalTeam, rest)) => {
            spellings.push(format!("{} {rest}", word(PartnerRole::LocalTeam)));
        }
        Some(_) => {}
        None => spellings.push(initials(name)),
    }
    spellings.retain(|spelling| spelling.chars().count() > 2 && spelling != name);
    spellings
}

#[cfg(all(test, feature = "demo"))]
mod tests {
    use super::*;

    #[test]
    fn every_organisation_is_found_by_id_and_name() {
        let register = Register::demo();
        let on = "2021-09-01".parse().unwrap();
        let (mut organisations, areas) = (Organisations::new(&register, on), Areas::new(&register));
        for organisation in register.organisations() {
            let name = organisation.name.as_str();
            for text in [organisation.id.as_str(), name, &name.to_uppercase(), &name.replace([' ', '-'], "")]
            {
                let stated = Stated { name: Some(text), role: None, areas: &[], owner: None };
                let found =
                    organisations.decide(&stated, &areas).map(|slot| organisations.get(slot).unwrap());
                assert_eq!(found.map(|own| &own.id), Ok(&organisation.id), "{text}");
            }
        }
    }

    #[test]
    fn names_have_further_spellings() {
        for (name, expected) in [
            ("veilig thuis noord en oost gelderland", vec!["veilig thuis nog"]),
            ("william schrikker stichting", vec!["william schrikker", "wss"]),
            ("sociaal team ede", vec!["lokaal team ede"]),
            ("jeugdbescherming gelderland", vec![]),
            ("raad voor de kinderbescherming", vec![]),
        ] {
            assert_eq!(spellings(name), expected, "{name}");
        }
    }
}
