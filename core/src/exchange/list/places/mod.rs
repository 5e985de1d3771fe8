//! The names of a register as people write them: areas, roles, organisations. Made once for each reading.
//!
//! A name counts when it is exactly one that we know after folding; anything else gets suggestions at most.

mod areas;
mod closest;
mod organisations;
mod roles;

pub(in crate::exchange) use areas::{AreaCell, AreaKind};
pub(in crate::exchange) use organisations::{Missing, Stated};
pub use roles::partner_role;

use crate::date::Date;
use crate::id::AreaCode;
use crate::register::Register;
use crate::vocabulary::PartnerRole;
use areas::Areas;
use hashbrown::HashMap;
use organisations::Organisations;
use smol_str::SmolStr;

/// What was found for a name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Lookup<T> {
    /// Exactly one has this name.
    Found(T),
    /// Not exactly one; these are meant perhaps.
    Close(Vec<String>),
    /// Nothing is called so, or nearly so.
    Nothing,
}

/// What was read of cells that stand in a list again and again.
#[derive(Debug)]
pub(super) struct Remembered<T>(HashMap<SmolStr, T>);

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Clone> Remembered<T> {
    /// The most cells that are remembered: more different ones do not come back.
    const LIMIT: usize = 4_096;
    /// The longest cell that is remembered, in bytes.
    const LONGEST: usize = 200;

    fn get(&self, text: &str) -> Option<&T> {
        self.0.get(text)
    }

    fn keep(&mut self, text: &str, value: &T) {
        if self.0.len() < Self::LIMIT && text.len() <= Self::LONGEST {
            self.0.insert(text.into(), value.clone());
        }
    }

    /// What was read of a text before, or is read of it now.
    pub(super) fn or(&mut self, text: &str, read: impl FnOnce(&str) -> T) -> T {
        if let Some(known) = self.get(text) {
            return known.clone();
        }
        let value = read(text);
        self.keep(text, &value);
        value
    }
}

/// The names of a register.
#[derive(Debug)]
pub(in crate::exchange) struct Places<'a> {
    areas: Areas,
    organisations: Organisations<'a>,
    roles: Remembered<Option<PartnerRole>>,
}

impl<'a> Places<'a> {
    /// The names of a register. By role and area only those count who serve on the day.
    pub(in crate::exchange) fn new(register: &'a Register, on: Date) -> Self {
        let areas = Areas::new(register);
        let organisations = Organisations::new(register, on);
        Self { areas, organisations, roles: Remembered::default() }
    }

    /// The areas of a cell.
    pub(in crate::exchange) fn areas(&mut self, text: &str, kind: Option<AreaKind>) -> AreaCell {
        self.areas.cell(text, kind)
    }

    /// The role of a cell.
    pub(in crate::exchange) fn role(&mut self, text: &str) -> Option<PartnerRole> {
        self.roles.or(text, roles::role)
    }

    /// The organisation of a row, by what the row says.
    pub(in crate::exchange) fn organisation(&mut self, stated: &Stated<'_>) -> Result<u32, Missing> {
        self.organisations.decide(stated, &self.areas)
    }

    /// Whether an organisation serves a part of one of the areas, on whatever day.
    pub(super) fn serves(&mut self, organisation: u32, areas: &[AreaCode]) -> bool {
        areas.iter().any(|area| self.organisations.serves(organisation, area))
    }
}
