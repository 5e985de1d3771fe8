//! A municipality or an organisation by what people call it.

use super::areas::only;
use super::row::Read;
use crate::date::Date;
use crate::exchange::list::folding;
use crate::exchange::list::places::{AreaKind, Places, Stated};
use crate::facts::Party;
use crate::id::{AreaCode, OrganisationId};
use crate::problem::{Detail, ProblemCode, masked};
use crate::register::Register;
use hashbrown::HashMap;

/// The municipalities and organisations of a register by name.
#[derive(Debug)]
pub(super) struct Parties<'a> {
    ground: &'a Register,
    pub(super) places: Places<'a>,
    /// The organisations by the keys of their names; of several with one name the first.
    called: HashMap<String, &'a OrganisationId>,
}

impl<'a> Parties<'a> {
    pub(super) fn new(ground: &'a Register, on: Date) -> Self {
        let mut called = HashMap::new();
        for (_, own) in ground.state().organisations.iter() {
            called.entry(folding::key(own.name.as_str())).or_insert(&own.id);
        }
        Self { ground, places: Places::new(ground, on), called }
    }

    /// Whom a text means: an organisation by its id, a municipality by its code or name, or an organisation by its name.
    pub(super) fn read(&mut self, text: &str) -> Read<Party> {
        let organisations = &self.ground.state().organisations;
        if let Some(own) = organisations.find(text) {
            return Ok(Party::Organisation(own.id.clone()));
        }
        if let Some(AreaCode::Municipality(code)) = only(text, AreaKind::Municipality, &mut self.places) {
            let Some(own) = self.called.get(&folding::key(text)) else {
                return Ok(Party::Municipality(code));
            };
            let both = Detail::Choice(String::new(), format!("{code}, {own}"));
            return Err((ProblemCode::UnclearName, both));
        }
        let stated = Stated { name: Some(text), role: None, areas: &[], owner: None };
        let found = self.places.organisation(&stated);
        let found = found.ok().and_then(|slot| organisations.get(slot)).map(|own| own.id.clone());
        let unknown = || (ProblemCode::UnknownParty, Detail::Value(masked(text)));
        found.map(Party::Organisation).ok_or_else(unknown)
    }
}
