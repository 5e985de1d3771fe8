//! How a list writes areas and organisations so that it is read again as it was meant.

use super::places::{AreaCell, Places, Stated};
use crate::date::Date;
use crate::id::{AreaCode, OrganisationId};
use crate::register::Register;
use crate::register::state::State;
use crate::vocabulary::PartnerRole;

/// The reader of lists, asked what it would make of a cell.
#[derive(Debug)]
pub(in crate::exchange) struct Spelling<'a> {
    state: &'a State,
    places: Places<'a>,
}

impl<'a> Spelling<'a> {
    pub(in crate::exchange) fn new(register: &'a Register, on: Date) -> Self {
        Self { state: register.state(), places: Places::new(register, on) }
    }

    /// Areas by their names; by their codes where the names would be read as others.
    pub(in crate::exchange) fn areas(&mut self, areas: &[(AreaCode, &str)]) -> String {
        let names: Vec<_> = areas.iter().map(|(_, name)| *name).collect();
        let names = names.join(", ");
        let mut codes: Vec<_> = areas.iter().map(|(code, _)| code.clone()).collect();
        codes.sort_unstable();
        let is_meant = matches!(self.places.areas(&names, None), AreaCell::Areas(read) if *read == *codes);
        if codes.is_empty() || is_meant {
            return names;
        }
        let codes: Vec<_> = codes.iter().map(ToString::to_string).collect();
        codes.join(", ")
    }

    /// An organisation by its name; by its id where the name would be read as another.
    pub(in crate::exchange) fn organisation(
        &mut self,
        id: &OrganisationId,
        name: &str,
        role: PartnerRole,
        areas: &[AreaCode],
    ) -> String {
        let stated = Stated { name: Some(name), role: Some(role), areas, owner: None };
        let read = self.places.organisation(&stated).ok();
        let is_meant =
            read.and_then(|slot| self.state.organisations.get(slot)).is_some_and(|own| own.id == *id);
        if is_meant { name.to_owned() } else { id.to_string() }
    }
}
